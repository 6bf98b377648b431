import type { AttackKind } from '../catalogue.ts'

const peer = ['Net-a', 'ASVS 4.1.5'] as const
const must = '以对应的代码拒绝，并在业务审计中留下一行'
const notRegistered = '不予登记'

export const identity: readonly AttackKind<'identity'>[] = [
  { id: 'identity.no-proof', clauses: ['Net-a'], does: '不带凭证，或改用令牌、口令冒充前置机', must },
  { id: 'identity.forged', clauses: peer, does: '用别的私钥签名，全零、截短、无用户标识的签名，格式走样的凭证', must },
  {
    id: 'identity.altered',
    clauses: [...peer, 'App-f'],
    does: '改动已签名请求的方法、路径、查询串、正文或任一字段',
    must,
  },
  { id: 'identity.replayed', clauses: [...peer, 'App-a'], does: '把截获的凭证再用一次，依次或同时', must },
  { id: 'identity.out-of-time', clauses: peer, does: '使用过期、签发于未来或有效期过长的凭证', must },
  { id: 'identity.other-audience', clauses: ['Net-a', 'ASVS 9.2.3'], does: '把签给另一平台的凭证用在本平台', must },
  { id: 'identity.swapped', clauses: peer, does: '以本院证书冒称他院身份，或以他院证书称本院', must },
  {
    id: 'identity.cross-organisation',
    clauses: ['Net-a', 'A-20'],
    does: '以本院的有效凭证领取、回报、登记他院的任务与数据',
    must,
  },
  {
    id: 'identity.certificate',
    clauses: ['Net-a'],
    does: '登记外地机构、同名机构、自签、过期、未生效、仅加密用途或签发机构自身的证书',
    must: notRegistered,
  },
  {
    id: 'identity.authority',
    clauses: ['Net-a'],
    does: '导入无根的、无签发资格的签发机构；导入伪造的、别家的、较旧的吊销列表',
    must: '不予导入',
  },
  {
    id: 'identity.approval',
    clauses: ['A-rights', 'ASVS 2.3.1', 'ASVS 2.3.5'],
    does: '自行登记、自行批准、自行恢复，未经批准就使用，以无权的角色登记或批准',
    must: '不予办理，凭证被拒绝',
  },
  {
    id: 'identity.ended',
    clauses: ['Net-a', 'ASVS 7.4.2', 'ASVS 8.3.2'],
    does: '使用已停用身份、已注销证书、列入吊销列表的证书，或签发机构没有有效吊销列表的证书',
    must,
  },
  {
    id: 'identity.rows',
    clauses: ['App-b', 'Net-a'],
    does: '以数据库属主权限修改、添加、换回身份与证书的行',
    must: '凭证被拒绝',
  },
  {
    id: 'identity.platform-impostor',
    clauses: ['Net-a', 'App-f'],
    does: '在区平台的地址上冒充平台：不签名、别的密钥、他院证书、外地证书、重放或改动应答',
    must: '前置机丢弃应答',
  },
]
