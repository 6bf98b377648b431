import type { AttackKind } from '../catalogue.ts'

export const consent: readonly AttackKind<'consent'>[] = [
  {
    id: 'consent.overlapping',
    clauses: ['ASVS 8.2.3', 'A-personal'],
    does: '在随机重叠的授权、撤回与拒绝之间寻找可多取的档案、字段、级别或时间',
    must: '逐格与另行编写的判定一致，不多也不少',
  },
  {
    id: 'consent.foreign-keys',
    clauses: ['App-h', 'ASVS 8.2.2'],
    does: '以伪造、他人、已更换或已吊销的密钥，或从他人会话，签授权、撤回与绑定密钥',
    must: '在入口或合约处以针对该攻击本身的原因拒绝',
  },
  {
    id: 'consent.replays',
    clauses: ['App-h'],
    does: '重递已撤回、被扣住、为其他链或其他授权所签的内容',
    must: '不产生第二份授权，不恢复已撤回的授权',
  },
  {
    id: 'consent.database-owner',
    clauses: ['A-rights', 'A-personal'],
    does: '以数据库全部权限增、删、改、换回授权、拒绝、异议、身份与开关的行',
    must: '任何一次授权验证都不因此多放行一格',
  },
  {
    id: 'consent.out-of-time',
    clauses: ['A-personal'],
    does: '在生效前、到期后、区级关闭后或签署密钥被追溯吊销后使用授权',
    must: '拒绝并给出相应原因',
  },
  {
    id: 'consent.lying-platform',
    clauses: ['A-personal', 'App-h'],
    does: '平台向医院前置机谎报接收密钥、申请、授权、居民或范围，没有授权也要求放行',
    must: '前置机自行对链核验，不送出授权以外的任何一份档案',
  },
  {
    id: 'consent.stale-view',
    clauses: ['A-personal'],
    does: '让前置机停留在旧的链上视图',
    must: '视图过旧时不放行',
  },
  {
    id: 'consent.swapped-records',
    clauses: ['A-personal'],
    does: '平台把要取的档案换成另一位患者的',
    must: '前置机对照本院原件发现，不放行',
  },
  {
    id: 'consent.page-two',
    clauses: ['A-personal'],
    does: '第一页之后撤回授权，平台照样索取第二页',
    must: '第二页不再送出',
  },
  {
    id: 'consent.mid-stream',
    clauses: ['A-personal'],
    does: '调阅任务等候期间撤回授权，平台不告知医院',
    must: '前置机送出之前发现撤回，不放行',
  },
  {
    id: 'consent.field-guessing',
    clauses: ['A-personal'],
    does: '猜测未获授权字段的取值，与随档案而来的哈希比对',
    must: '没有盐值就不能确认任何猜测',
  },
]
