import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { putDecoders } from '@jhc/chain-platform/mirror/decoding/decoder-store.ts'
import { digestOf } from '@jhc/chain-platform/mirror/decoding/decoders.ts'
import { openCursor } from '@jhc/chain-platform/mirror/mirror-store.ts'
import { createBus } from '@jhc/server-kit/bus.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { sql } from 'kysely'
import { type Abi, parseAbi } from 'viem'

/** The mirror filling an empty database from the chain's JSON-RPC, a process of its own. Prints the milliseconds it took. */
const { url, ownerUrl, appUrl, contract, last } = JSON.parse(process.argv[2]!)
const driver = await openEvmChain({ urls: [url], confirmations: 0 })
const db = openDatabase(appUrl, { max: 6 })
const bus = createBus({ servicePermissions: 'all' })
// None of the district's own contracts stands on this chain.
bus.register({ api: chainGatewayApi, handlers: { contracts: async () => ({ contracts: [] }) } })
const mirror = createMirror({ db, bus, log: silentLog(), metrics: createMetrics('bench'), now: Date.now }, { driver })
await migrate(ownerUrl, [{ name: mirror.name, migrations: mirror.migrations! }])
await openCursor(db, await driver.genesisHash())
const abi = parseAbi(['event Transfer(address indexed from, address indexed to, uint256 value)']) as Abi
const known = {
  address: contract,
  name: 'Transfers',
  origin: 'uploaded' as const,
  abiDigest: digestOf(abi),
  addedBy: null,
}
await putDecoders(db, [{ ...known, abi: JSON.stringify(abi) }], Date.now())

const started = performance.now()
await mirror.start!()
for (let at = -1; at < last; ) {
  await new Promise((resolve) => setTimeout(resolve, 10))
  at = Number((await sql<{ at: number }>`select block_number as at from mirror.cursor`.execute(db)).rows[0]!.at)
}
const milliseconds = performance.now() - started
const { rows } = await sql<{ n: number }>`select count(*) as n from mirror.event`.execute(db)
process.stdout.write(`${JSON.stringify({ milliseconds, events: rows[0]!.n })}\n`)
process.exit(0)
