import type { ModuleId, verdict } from './api.ts'

export type Verdict = (typeof verdict)['_output']

export interface Outcome {
  verdict: Verdict
  /** Chinese: what was found, or why nothing was. No personal data. */
  finding: string
  facts?: { label: string; value: string }[]
}

export interface Check {
  checkId: string
  modules: readonly ModuleId[]
  title: string
  run(): Promise<Outcome>
}

const order: readonly Verdict[] = ['failed', 'unchecked', 'weak', 'passed']

export function worst(verdicts: readonly Verdict[]): Verdict {
  return order.find((one) => verdicts.includes(one)) ?? 'unchecked'
}

export const passed = (finding: string, facts: Record<string, string | number> = {}) =>
  outcome('passed', finding, facts)
export const weak = (finding: string, facts: Record<string, string | number> = {}) => outcome('weak', finding, facts)
export const failed = (finding: string, facts: Record<string, string | number> = {}) =>
  outcome('failed', finding, facts)
export const unchecked = (finding: string): Outcome => outcome('unchecked', finding, {})

function outcome(verdict: Verdict, finding: string, facts: Record<string, string | number>): Outcome {
  return { verdict, finding, facts: Object.entries(facts).map(([label, value]) => ({ label, value: String(value) })) }
}
