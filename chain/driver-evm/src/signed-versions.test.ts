import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { ReplacedTransactions } from '@jhc/chain-port/replaced-transactions.ts'
import { SubmissionStore } from '@jhc/chain-port/submission-store.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import type { Kysely } from 'kysely'
import { keccak256, stringToHex } from 'viem'

const migrations = new URL('../../../services/chain-platform/src/gateway/migrations/', import.meta.url)
const account: Hex = `0x${'11'.repeat(20)}`
const hashOf = (name: string) => keccak256(stringToHex(name))
const raw = new Uint8Array([1])
const versions = new ReplacedTransactions('chain_gateway')
let database: TestDatabase
let db: Kysely<any>
let store: SubmissionStore
let nonce = 0
let block = 0

before(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, [{ name: 'chain-platform/gateway', migrations }])
  db = openDatabase(database.url, { max: 4 })
  store = new SubmissionStore(db, 'chain_gateway', account)
  await store.openAccount(0)
  await store.openCursor(hashOf('genesis'))
})
after(async () => {
  await db?.destroy()
  await database?.stop()
})

async function submit(key: string) {
  const request = { idempotencyKey: key, contract: 'IndexAnchor', to: account, data: '0x' as const, gas: 21_000n }
  const outgoing = { idempotencyKey: key, nonce: nonce++, hash: hashOf(`${key} 0`), raw }
  await db.transaction().execute((trx) => store.insert(trx, [{ request, outgoing }], new Date(0)))
  return outgoing
}
const settle = (hash: Hex) =>
  store.settleBlock(
    { number: ++block, hash: hashOf(`block ${block}`) },
    [{ hash, success: true, gasUsed: 1n }],
    versions,
  )
const hashKept = async (key: string) => (await store.find([key])).get(key)!.transaction_hash

test('whichever version comes into a block settles it, also after a reorganisation brought another one before', async () => {
  const first = await submit('twice')
  await db.transaction().execute(async (trx) => {
    await versions.add(trx, 'twice', first.hash)
    await store.renumber(trx, { ...first, hash: hashOf('twice 1') })
  })
  for (const hash of [first.hash, hashOf('twice 1'), first.hash]) {
    assert.deepEqual(await settle(hash), ['twice'])
    assert.equal(await hashKept('twice'), hash)
    await store.unsettleFrom(block)
  }
})

test('a block that comes while its transaction is signed anew waits for that and settles it', async () => {
  const first = await submit('meanwhile')
  const locked = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const replacing = db.transaction().execute(async (trx) => {
    await store.lockAsWriter(trx)
    locked.resolve()
    await goOn.promise
    await versions.add(trx, 'meanwhile', first.hash)
    await store.renumber(trx, { ...first, hash: hashOf('meanwhile 1') })
  })
  await locked.promise
  const settling = settle(first.hash)
  goOn.resolve()
  await replacing
  assert.deepEqual(await settling, ['meanwhile'])
  assert.equal(await hashKept('meanwhile'), first.hash)
})
