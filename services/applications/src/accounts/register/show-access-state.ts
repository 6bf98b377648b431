import type { Desk } from '../accounts.ts'

export function showAccessState({ register }: Desk) {
  const { head, findings, checkedAt } = register.state()
  return {
    changes: head.counter,
    code: head.chain,
    checkedAt: checkedAt?.toISOString() ?? null,
    findings: findings.slice(0, 100),
  }
}

export async function checkAccessNow(desk: Desk) {
  await desk.register.checkAll()
  return showAccessState(desk)
}
