import type { AuditSink } from '@jhc/server-kit/audit-sink.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { openDatabase, poolOf } from '@jhc/server-kit/database.ts'
import { Gauge } from 'prom-client'
import { type Audit, type AuditConfig, leastRetentionDays } from './audit.ts'
import { auditLines } from './audit-lines.ts'
import { describeCall } from './describe-call.ts'
import { unusualWatch } from './find-unusual.ts'
import { keepStream } from './keep-stream.ts'
import { routes } from './routes.ts'

export interface AuditCapability extends Capability {
  /** For the one door through which calls come. */
  sink: AuditSink
}

function retentionDays({ retentionDays = 1095 }: AuditConfig): number {
  if (!Number.isInteger(retentionDays) || retentionDays < leastRetentionDays)
    throw new RangeError(`audit lines are kept at least ${leastRetentionDays} days`)
  return retentionDays
}

export function createAudit(context: CapabilityContext, config: AuditConfig): AuditCapability {
  const auditDb = openDatabase(config.auditUrl, { max: 3, applicationName: 'jhc-audit' })
  const keeper = keepStream(context, config, config.stream ?? 'platform', auditLines(poolOf(auditDb)))
  const { kept, writer } = keeper
  const audit: Audit = {
    ...kept,
    retentionDays: retentionDays(config),
    operationName: config.operationName ?? ((operation) => operation),
  }
  const unusual = unusualWatch(audit)
  keeper.every(config.watchEveryMs ?? 30_000, 'unusual access is not being looked for', () => unusual.round())
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [context.metrics],
      collect() {
        this.set(value())
      },
    })
  gauge('jhc_audit_unusual', 'Unusual accesses of the last two hours that nobody has looked into', unusual.recent)
  gauge('jhc_audit_findings', 'Audit lines and batches that are not what was written', () => keeper.findings().length)
  return {
    name: 'chain-platform/audit',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(audit, keeper, config.signer)],
    sink: {
      ready: writer.ready,
      write: async (call) => void (await writer.append(describeCall(call, kept.codes))),
    },
    start: keeper.start,
    async stop() {
      await keeper.stop()
      await auditDb.destroy()
    },
    async readiness() {
      const detail = { lines: writer.head().seq, findings: keeper.findings().length, trouble: keeper.trouble() }
      return { ready: true, detail }
    },
  }
}
