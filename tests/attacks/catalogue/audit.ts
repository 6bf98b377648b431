import type { AttackKind } from '../catalogue.ts'

const clauses = ['Dev-e', 'A-audit-kept', 'ASVS 16.4.2'] as const
const hosts = ['Dev-e', 'ASVS 16.4.2'] as const
const must = '运行中的检查 60 秒内自行指出每一条被动过的记录或批次'

export const audit: readonly AttackKind<'audit'>[] = [
  { id: 'audit.edit', clauses, does: '以超级用户权限修改审计行的任一列', must },
  { id: 'audit.remove', clauses, does: '删除一行', must },
  { id: 'audit.cut-tail', clauses, does: '截去最新若干行', must },
  { id: 'audit.exchange', clauses, does: '两行互换', must },
  { id: 'audit.forge', clauses, does: '在末尾添加伪造的行', must },
  { id: 'audit.close-gap', clauses, does: '删除一行并把其后各行前移，不留空缺', must },
  { id: 'audit.batch-edit', clauses, does: '修改上链批次的根、范围、状态或交易', must },
  { id: 'audit.batch-remove', clauses, does: '删除一个批次', must },
  { id: 'audit.host-edit', clauses: hosts, does: '修改已收入的主机日志的任一列', must },
  { id: 'audit.host-remove', clauses: hosts, does: '删除一条主机日志', must },
  { id: 'audit.host-cut-tail', clauses: hosts, does: '截去最新若干条主机日志', must },
  { id: 'audit.host-exchange', clauses: hosts, does: '两条主机日志互换', must },
  { id: 'audit.host-forge', clauses: hosts, does: '在末尾添加伪造的主机日志', must },
  { id: 'audit.host-close-gap', clauses: hosts, does: '删除一条主机日志并把其后各条前移', must },
  {
    id: 'audit.host-config',
    clauses: ['Dev-c', 'Net-d'],
    does: '在主机上修改配置文件',
    must: '该文件被指出，直到有人确认变更',
  },
  { id: 'audit.host-log-cut', clauses: hosts, does: '在主机上清空日志文件', must: '已收入的各条仍在，截短被记下' },
]
