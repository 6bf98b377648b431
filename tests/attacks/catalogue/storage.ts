import type { AttackKind } from '../catalogue.ts'

const nowhere = '哪里都找不到'
const refused = '拒绝读取，不给出明文'

/** What was planted: identity number, name, telephone, address, diagnosis, passwords, one-time-code seed, session and interface secrets, private and data keys. */
export const storage: readonly AttackKind<'storage'>[] = [
  {
    id: 'storage.canary-database',
    clauses: ['App-e', 'A-25', 'A-personal', 'Keys'],
    does: '植入证件号码、姓名、电话、住址、诊断、口令、动态口令种子、会话与接口密钥、私钥后，在平台两个进程与前置机的数据库全部表的转储中查找（明文、十六进制、Base64、UTF-16）',
    must: nowhere,
  },
  {
    id: 'storage.canary-files',
    clauses: ['App-e', 'A-25', 'A-26', 'Keys'],
    does: '在数据库的数据文件与预写日志（即文件备份的内容）、数据目录各文件与链快照中查找',
    must: nowhere,
  },
  {
    id: 'storage.canary-chain',
    clauses: ['App-e', 'A-personal'],
    does: '在链上全部交易的调用数据、事件与区块中查找',
    must: nowhere,
  },
  {
    id: 'storage.canary-logs',
    clauses: ['App-e', 'A-25', 'ASVS 16.5.1'],
    does: '日志级别开到最细，在平台两个进程与前置机的全部输出中查找',
    must: nowhere,
  },
  {
    id: 'storage.canary-traffic',
    clauses: ['App-d', 'A-24'],
    does: '录下前置机与平台之间、平台两个进程之间往来的每个字节并在其中查找',
    must: nowhere,
  },
  {
    id: 'storage.equal',
    clauses: ['App-e'],
    does: '把相同的身份信息登记两次、同一理由填写两次，比较各加密列的密文',
    must: '没有两个密文相同，也没有未加密的值',
  },
  {
    id: 'storage.swap',
    clauses: ['App-e', 'App-g', 'ASVS 11.3.3'],
    does: '把加密列中两行的密文互换，或复制到别的行',
    must: refused,
  },
  {
    id: 'storage.other-column',
    clauses: ['App-e', 'App-g', 'ASVS 11.3.3'],
    does: '把一列的密文放到同一行所指的另一加密列',
    must: refused,
  },
  {
    id: 'storage.flip',
    clauses: ['App-e', 'App-g', 'ASVS 11.3.3'],
    does: '逐处改动密文的一个字符，或截短、加长',
    must: refused,
  },
  { id: 'storage.clear', clauses: ['App-e', 'App-g'], does: '以明文替换密文', must: refused },
  {
    id: 'storage.foreign-key',
    clauses: ['App-e', 'App-g', 'Keys'],
    does: '以攻击者自己的密钥加密，冒用当前数据密钥的编号，并绑定到正确的表、列、行',
    must: refused,
  },
]
