import type { AttackKind } from '../catalogue.ts'

export const fuzz: readonly AttackKind<'fuzz'>[] = [
  {
    id: 'fuzz.schemathesis',
    clauses: ['A-22', 'ASVS 16.5.1'],
    does: '用 schemathesis 按整份 OpenAPI 以系统管理员、数据管理员、审计员、接口调用方身份发送合法与非法请求',
    must: '没有任何应答为 5xx',
  },
]

export const sqlmap: readonly AttackKind<'sqlmap'>[] = [
  {
    id: 'sqlmap.parameter',
    clauses: ['ASVS 1.2.4', 'A-22'],
    does: '用 sqlmap（level 1）逐个检验进入 SQL 的参数',
    must: '没有任何参数可注入',
  },
]
