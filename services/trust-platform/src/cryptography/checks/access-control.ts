import type { Owners } from '../all-checks.ts'
import { type Check, failed, passed } from '../checks.ts'

export function accessControlChecks({ accounts }: Owners): Check[] {
  return [
    {
      checkId: 'access-rows',
      modules: ['access-control', 'log-integrity'],
      title: '访问控制表逐行核对',
      async run() {
        const { changes, code, findings } = await accounts.checkAccess({})
        const facts = { 登记的变更: changes, 变更链尾: code.slice(0, 28) }
        if (findings.length === 0) return passed('每一行都是最后一次登记的样子；变更链完整。', facts)
        const [first] = findings
        return failed(`${findings.length} 处不符，首处：${first?.table} ${first?.key}（${first?.problem}）。`, facts)
      },
    },
  ]
}
