import type { Capability, Readiness } from './capability.ts'

export interface ReadinessReport {
  ready: boolean
  capabilities: Record<string, Readiness>
}

/** Asks every capability for its progress; one that does not answer in time is not ready. */
export async function readinessOf(capabilities: Capability[], timeoutMs = 2000): Promise<ReadinessReport> {
  const report: ReadinessReport = { ready: true, capabilities: {} }
  await Promise.all(
    capabilities.map(async (capability) => {
      if (!capability.readiness) return
      const answer = await withTimeout(capability.readiness(), timeoutMs)
      report.capabilities[capability.name] = answer
      if (!answer.ready) report.ready = false
    }),
  )
  return report
}

async function withTimeout(asked: Promise<Readiness>, timeoutMs: number): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, detail: { reason: 'no answer in time' } }), timeoutMs)
  })
  const failed = (error: unknown): Readiness => ({
    ready: false,
    detail: { reason: (error as { code?: string }).code ?? 'failed' },
  })
  return Promise.race([asked.catch(failed), late]).finally(() => clearTimeout(timer))
}
