import type { AttackKind } from '../catalogue.ts'

/** One id a group; the group's attacks are named one by one in tests/attacks/contracts. */
const must = '合约以针对该攻击本身的原因拒绝'

export const contracts: readonly AttackKind<'contracts'>[] = [
  {
    id: 'contracts.consent',
    clauses: ['App-h', 'ASVS 8.2.3', 'A-personal'],
    does: '伪造、重放、扩大、延长居民授权，撤回后继续使用，重入与耗尽',
    must,
  },
  {
    id: 'contracts.identities',
    clauses: ['App-a', 'App-h'],
    does: '冒用公钥登记、曲线外公钥、变形签名、用已吊销密钥签名、夺取账户',
    must,
  },
  {
    id: 'contracts.access',
    clauses: ['App-h', 'ASVS 8.2.2', 'A-20'],
    does: '以他人名义请求或放行，超出授权范围放行，重放放行记录',
    must,
  },
  { id: 'contracts.consortium', clauses: ['App-h', 'ASVS 2.3.1'], does: '伪造、重放、篡改联盟表决，越过规则', must },
  {
    id: 'contracts.governance',
    clauses: ['A-rights', 'ASVS 2.3.1'],
    does: '自授角色，提前接管，替换登记的合约代码，改写审计批次',
    must,
  },
  {
    id: 'contracts.approval',
    clauses: ['App-h', 'ASVS 2.3.1', 'ASVS 2.3.5'],
    does: '伪造审批、跳过步骤、自行批准',
    must,
  },
]
