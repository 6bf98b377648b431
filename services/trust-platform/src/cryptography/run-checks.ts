import { CodedError } from '@jhc/kit/errors.ts'
import type { Logger } from 'pino'
import type { ModuleId } from './api.ts'
import { type CheckResult, writeResult } from './check-store.ts'
import { type Check, type Outcome, unchecked } from './checks.ts'
import type { Cryptography } from './cryptography.ts'

/** One after the other, so that a press of the button costs one check at a time. */
export async function runChecks(desk: Cryptography, moduleId: ModuleId, by: string): Promise<void> {
  for (const check of desk.checks.filter((one) => one.modules.includes(moduleId))) {
    const { verdict, finding, facts = [] } = await outcomeOf(check, desk.log)
    const checkedAt = new Date(desk.now()).toISOString()
    const result: CheckResult = { checkId: check.checkId, verdict, finding, facts, checkedAt, checkedBy: by }
    await writeResult(desk.db, result)
    if (verdict === 'failed') desk.log.error({ code: 'cryptography.failed', checkId: check.checkId }, 'a check failed')
  }
}

/** What could not be asked is not known: neither good nor bad. */
async function outcomeOf(check: Check, log: Logger): Promise<Outcome> {
  try {
    return await check.run()
  } catch (error) {
    log.warn({ err: error as Error, checkId: check.checkId }, 'a check could not be run')
    return unchecked(
      error instanceof CodedError ? `未能检查：${error.zh}（${error.code}）` : '未能检查，原因见平台日志。',
    )
  }
}
