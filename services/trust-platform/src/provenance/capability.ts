import { residentsApi } from '@jhc/applications/residents/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { anchoringApi } from '../anchoring/api.ts'
import { changeLogApi } from '../anchoring/change-log/api.ts'
import { personKeysApi } from '../person-keys/api.ts'
import { sharingApi } from '../sharing/api.ts'
import { createNightlyAudit } from './nightly-audit.ts'
import type { Provenance, ProvenanceConfig } from './provenance.ts'
import { routes } from './routes.ts'

export function createProvenance(context: CapabilityContext, config: ProvenanceConfig = {}): Capability {
  const { db, bus, log, now } = context
  const provenance: Provenance = {
    db,
    index: bus.client(indexLibraryApi, 'provenance'),
    empi: bus.client(empiApi, 'provenance'),
    anchoring: bus.client(anchoringApi, 'provenance'),
    changeLog: bus.client(changeLogApi, 'provenance'),
    gateway: bus.client(chainGatewayApi, 'provenance'),
    mirror: bus.client(mirrorApi, 'provenance'),
    checks: bus.client(sourceChecksApi, 'provenance'),
    keys: bus.client(personKeysApi, 'provenance'),
    residents: bus.client(residentsApi, 'provenance'),
    sharing: bus.client(sharingApi, 'provenance'),
    log,
    now,
    fieldLabel: config.fieldLabel ?? ((_group, element) => element),
  }
  const nightly = createNightlyAudit(
    provenance,
    config.auditDailyAt === undefined ? '03:30' : config.auditDailyAt,
    context.metrics,
  )
  return {
    name: 'trust-platform/provenance',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(provenance)],
    start: async () => nightly.start(),
    stop: () => nightly.stop(),
  }
}
