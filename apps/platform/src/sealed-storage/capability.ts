import { type SealedColumn, sealedColumn, storageErrors } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { SealedStore } from '@jhc/server-kit/sealed-store.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { type Kysely, sql } from 'kysely'
import { Counter, Gauge } from 'prom-client'
import { type ColumnKeyRing, leadMs } from './column-keys.ts'

interface Config {
  ring: ColumnKeyRing
  /** Of the capabilities in this process. */
  stores: () => readonly SealedStore[]
  everyMs?: number
}

const batch = 500

/**
 * Refuses to start on a foreign or missing key file and on rows from before that stand in clear; then follows the key file, and after a
 * new data key seals every value anew in batches while the platform works. How far it is stands in the rows: a killed process goes on.
 */
export function createSealedStorage(
  context: CapabilityContext,
  { ring, stores, everyMs = leadMs / 3 }: Config,
): Capability {
  const { db, log, metrics, now } = context
  const proof = sealedColumn(ring, 'sealed_storage.data_key.proof')
  let sweptFor = ''
  let left = new Map<string, number>()
  const renewed = new Counter({
    name: 'jhc_sealed_values_renewed_total',
    help: 'Values that were sealed anew under a newer data key',
    registers: [metrics],
  })
  new Gauge({
    name: 'jhc_sealed_values_pending',
    help: 'Values that are not under the newest data key',
    registers: [metrics],
    collect() {
      this.set(sum(left))
    },
  })

  async function count(): Promise<void> {
    const counted = new Map<string, number>()
    for (const store of stores()) counted.set(store.place, await store.pending())
    left = counted
  }

  const rounds = steadyRounds(
    async () => {
      await ring.refresh()
      const newest = ring.keys[0]!.keyId
      if (sweptFor === newest) return false
      await noteKey(db, proof, newest, now())
      await count()
      for (const store of stores()) {
        for (let done = await store.renew(batch); done > 0; done = await store.renew(batch)) {
          renewed.inc(done)
          left.set(store.place, Math.max(0, (left.get(store.place) ?? 0) - done))
          if (stopping) return false
        }
      }
      await count()
      if (ring.keys[0]!.keyId === newest) sweptFor = newest
      if (sum(left) > 0)
        log.error(
          { code: 'storage.not-authentic', left: sum(left) },
          'sealed values that do not open were left as they are',
        )
      return false
    },
    everyMs,
    (error) => log.error({ err: error as Error }, 'sealing anew failed, will try again'),
  )
  let stopping = false
  return {
    name: 'platform/sealed-storage',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [],
    async start() {
      await checkKeys(db, proof)
      for (const store of stores())
        if (await store.hasClear()) throw storageErrors['clear-rows']({ place: store.place })
      await noteKey(db, proof, ring.keys[0]!.keyId, now())
      rounds.start()
    },
    async stop() {
      stopping = true
      await rounds.stop()
    },
    async readiness() {
      const newest = ring.keys[0]!.keyId
      const detail = { dataKey: newest, dataKeys: ring.keys.length, columns: stores().length, pending: sum(left) }
      return { ready: true, detail: { ...detail, sealedAnew: sweptFor === newest } }
    },
  }
}

const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, one) => total + one, 0)
const known = 'jhc-sealed-storage'

async function checkKeys(db: Kysely<any>, proof: SealedColumn): Promise<void> {
  const { rows } = await sql<{ keyId: string; proof: string }>`
    select key_id as "keyId", proof from sealed_storage.data_key`.execute(db)
  for (const row of rows) {
    try {
      if (proof.open(row.keyId, row.proof) === known) continue
    } catch {
      // Told below.
    }
    throw storageErrors['keys-replaced']({ keyId: row.keyId })
  }
}

async function noteKey(db: Kysely<any>, proof: SealedColumn, keyId: string, now: number): Promise<void> {
  await sql`insert into sealed_storage.data_key (key_id, proof, first_used_at)
    values (${keyId}, ${proof.seal(keyId, known)}, ${new Date(now)}) on conflict (key_id) do nothing`.execute(db)
}
