import type { ModuleId } from './api.ts'
import { type CheckResult, readResults } from './check-store.ts'
import { worst } from './checks.ts'
import type { Cryptography } from './cryptography.ts'
import { type CryptoModule, modules } from './modules.ts'

const never = { verdict: 'unchecked', finding: '尚未检查。', facts: [], checkedAt: null, checkedBy: null } as const

export async function showOverview(desk: Cryptography) {
  const results = await readResults(desk.db)
  return {
    provider: await desk.config.provider.describe().catch(() => null),
    modules: modules.map((module) => summaryOf(desk, module, results)),
  }
}

export async function showModule(desk: Cryptography, moduleId: ModuleId) {
  const results = await readResults(desk.db)
  const module = modules.find((one) => one.moduleId === moduleId)!
  const [keys, attacks] = await Promise.all([desk.config.keys(), desk.config.attacks()])
  return {
    module: summaryOf(desk, module, results),
    checks: checksOf(desk, moduleId, results),
    keys: keys.filter((key) => key.modules.includes(moduleId)),
    attacks: attacks.filter((run) => run.modules.includes(moduleId)),
  }
}

export async function showChecks(desk: Cryptography, moduleId: ModuleId) {
  return { checks: checksOf(desk, moduleId, await readResults(desk.db)) }
}

function checksOf({ checks }: Cryptography, moduleId: ModuleId, results: Map<string, CheckResult>) {
  return checks
    .filter((check) => check.modules.includes(moduleId))
    .map(({ checkId, title }) => ({ checkId, title, ...(results.get(checkId) ?? { ...never, facts: [] }) }))
}

/** As bad as its worst check; as old as its oldest. */
function summaryOf(desk: Cryptography, module: CryptoModule, results: Map<string, CheckResult>) {
  const checks = checksOf(desk, module.moduleId, results)
  const verdict = worst(checks.map((check) => check.verdict))
  const times = checks.map(({ checkedAt }) => checkedAt).filter((at) => at !== null)
  return {
    ...module,
    number: modules.indexOf(module) + 1,
    verdict,
    finding: checks.find((check) => check.verdict === verdict)?.finding ?? never.finding,
    checkedAt: times.sort()[0] ?? null,
  }
}
