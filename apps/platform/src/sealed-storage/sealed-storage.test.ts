import assert from 'node:assert/strict'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { person } from '@jhc/data-center/empi/test-support.ts'
import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import { openCryptoProvider, rotateSoftwareKeys } from '../crypto-provider.ts'
import { createSealedStorage } from './capability.ts'
import { addColumnKey, openColumnKeys } from './column-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'jhc-sealed-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const software = { JHC_CRYPTO: 'software' as const, JHC_CRYPTO_URL: undefined, JHC_CRYPTO_TOKEN: undefined }
const provider = () => openCryptoProvider(software, folder)
const agents = [{ id: 'district', sourceId: 'district' }]

async function start(database?: TestPlatform['database'], { everyMs = 20 } = {}) {
  const ring = await openColumnKeys(folder, provider())
  const platform = await startTestPlatform({
    ...(database ? { database } : {}),
    capabilities: (context) => {
      const empi = createEmpi(context, {
        tokenKey: 'a-token-key-of-thirty-two-bytes-or-more',
        columnKeys: ring,
        agents,
      })
      const stores = () => empi.sealed!
      return [createSealedStorage(context, { ring, stores, everyMs }), empi]
    },
  })
  const agent = platform.as(['empi.register'], { id: 'district', kind: 'agent' }).client(empiApi)
  const steward = platform.as(['empi.read', 'empi.review'], { kind: 'user' }).client(empiApi)
  return { platform, agent, steward, ring }
}

const sealedTexts = async ({ db }: TestPlatform) => {
  const { rows } = await sql<{ text: string }>`select parts as text from empi.clear_identity union all
    select reason from empi.event where reason <> '' union all select reason from empi.pair where reason <> ''`.execute(
    db,
  )
  return rows.map(({ text }) => text)
}
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const since = performance.now(); !(await holds()); ) {
    assert.ok(performance.now() - since < 60_000, 'nothing came of it within a minute')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('a new data key is taken while running and everything is sealed anew under it, also after half of it was done; rows keep their codes', async () => {
  const first = await start()
  const patients = Array.from({ length: 12 }, () => person())
  const body = {
    sourceId: 'district',
    patients: patients.map((p) => ({
      patientRef: p.localPatientId,
      orgId: p.orgId,
      form: 'clear' as const,
      parts: identityPartsOf(p),
    })),
  }
  const { registrations } = await first.agent.register({ body })
  const [a, b] = [...new Set(registrations.map((r) => r.personId))]
  await first.steward.merge({ params: { personId: a! }, body: { otherPersonId: b!, reason: '电话核实为同一人' } })
  const before = await sealedTexts(first.platform)
  assert.ok(before.length > 12)
  assert.ok(before.every((text) => /^column-1\.[\w-]{66,}$/.test(text)))
  assert.equal(new Set(before).size, before.length)

  // The first process dies with one value sealed anew; the key was not yet in use when it was added.
  await first.platform.stop({ keepDatabase: true })
  assert.equal(await addColumnKey(folder, provider(), Date.now() - 60_000), 'column-2')
  const ring = await openColumnKeys(folder, provider())
  const half = createEmpi(first.platform.ctx, { tokenKey: 'a-token-key-of-thirty-two-bytes-or-more', columnKeys: ring })
  assert.equal(half.sealed!.length, 3)

  const second = await start(first.platform.database)
  const swept = async () => {
    const ready = await (await second.platform.anonymous.fetch('/health/ready')).json()
    const { dataKey, sealedAnew, pending } = ready.capabilities['platform/sealed-storage'].detail
    return dataKey === 'column-2' && sealedAnew && pending === 0
  }
  await until(swept)
  assert.ok((await sealedTexts(second.platform)).every((text) => text.startsWith('column-2.')))
  assert.deepEqual((await second.steward.checkRows({})).findings, [])
  assert.deepEqual(
    (await second.agent.register({ body })).registrations.map((r) => r.registrationId),
    registrations.map((r) => r.registrationId),
  )
  const { events } = await second.steward.history({ params: { personId: a! } })
  assert.ok(events.some((event) => event.reason === '电话核实为同一人'))
  assert.equal((await second.steward.stats({})).registrations, 12)

  // Now beside the running process, and after the key-encryption key was rotated too.
  rotateSoftwareKeys(folder)
  await addColumnKey(folder, provider(), Date.now() - 60_000)
  await until(async () => (await sealedTexts(second.platform)).every((text) => text.startsWith('column-3.')))
  await second.platform.stop({ keepDatabase: true })

  // A foreign key file, and none at all, are refused instead of being replaced.
  const file = join(folder, 'column-keys.json')
  renameSync(file, `${file}.kept`)
  await assert.rejects(start(first.platform.database), { code: 'storage.keys-replaced' })
  renameSync(`${file}.kept`, file)

  // Rows in clear, as an earlier version left them.
  await runOnce(first.platform.database.superUrl, [
    `update empi.clear_identity set parts = '{"sex":"1"}' where registration_no = 1`,
  ])
  await assert.rejects(start(first.platform.database), { code: 'storage.clear-rows' })
  await first.platform.database.stop()
})
