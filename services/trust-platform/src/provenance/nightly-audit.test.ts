import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { anchoringApi } from '../anchoring/api.ts'
import { changeLogApi } from '../anchoring/change-log/api.ts'
import { personKeysApi } from '../person-keys/api.ts'
import { sharingApi } from '../sharing/api.ts'
import { provenanceApi } from './api.ts'
import { auditWhenDue } from './nightly-audit.ts'
import type { Provenance } from './provenance.ts'
import { type AnchoredPlatform, startAnchoredPlatform } from './testing/anchored-platform.ts'

let bed: AnchoredPlatform
let clock = 0
let provenance: Provenance

before(async () => {
  bed = await startAnchoredPlatform()
  await bed.send('district', [bed.holder.write(), bed.holder.write()])
  await bed.settled()
  provenance = {
    db: bed.platform.db,
    index: bed.client(indexLibraryApi),
    empi: bed.client(empiApi),
    anchoring: bed.client(anchoringApi),
    changeLog: bed.client(changeLogApi),
    gateway: bed.client(chainGatewayApi),
    mirror: bed.client(mirrorApi),
    checks: bed.client(sourceChecksApi),
    keys: bed.client(personKeysApi),
    residents: bed.client(residentsApi),
    sharing: bed.client(sharingApi),
    log: silentLog(),
    now: () => clock,
    fieldLabel: (_, element) => element,
  }
})
after(() => bed?.stop())

const at = (time: string) => {
  clock = Date.parse(time)
  return auditWhenDue(provenance, '03:30')
}
const runs = async () => (await bed.client(provenanceApi).audits({ query: {} })).runs

test('once a day after its time, by one process of several; what it found is kept', async () => {
  assert.equal(await at('2026-11-24T03:29:00+08:00'), false)
  clock = Date.parse('2026-11-24T03:30:00+08:00')
  const several = await Promise.all([1, 2, 3].map(() => auditWhenDue(provenance, '03:30')))
  assert.deepEqual(several.sort(), [false, false, true])
  const [run, ...more] = await runs()
  assert.equal(more.length, 0)
  assert.deepEqual([run?.day, run?.checked?.indexRows, run?.findingsTotal, run?.failure], ['2026-11-24', 2, 0, null])
  assert.equal(await at('2026-11-24T23:59:00+08:00'), false)
})

test('a changed row is found that night; an abandoned run is taken over after six hours', async () => {
  const { superUrl } = bed.platform.database
  await runOnce(superUrl, ['update index_library.entry set grade = 4'])
  assert.equal(await at('2026-11-25T04:00:00+08:00'), true)
  const [found] = await runs()
  assert.deepEqual([found?.day, found?.findingsTotal, found?.findings[0]?.column], ['2026-11-25', 2, 'grade'])
  await runOnce(superUrl, ["update provenance.audit_run set finished_at = null where day = '2026-11-25'"])
  assert.equal(await at('2026-11-25T09:59:00+08:00'), false)
  assert.equal(await at('2026-11-25T10:01:00+08:00'), true)
})
