import type { AttackKind } from '../catalogue.ts'

const clauses = ['App-g', 'A-audit-kept'] as const
const must = '索引审计按表和行指出被改动之处'

export const index: readonly AttackKind<'index'>[] = [
  {
    id: 'index.edit',
    clauses: [...clauses, 'App-c'],
    does: '以数据库所有者权限修改索引（含数据分级）、主索引、批次、镜像任一行的任一列',
    must,
  },
  { id: 'index.delete', clauses, does: '删除任一行', must },
  { id: 'index.swap', clauses, does: '两行互换全部或一列内容', must },
  { id: 'index.forge', clauses, does: '插入伪造的行', must },
  { id: 'index.marks-forward', clauses, does: '把上链进度标记改到实际之前', must },
  { id: 'index.cut-tail', clauses, does: '删除最新一条索引并同时改小计数，不留空缺', must },
  {
    id: 'index.roll-back',
    clauses,
    does: '把整个索引库连同计数、批次一起恢复成较早的真实状态',
    must: '与链上比对，缺失的每一条都被指出',
  },
]
