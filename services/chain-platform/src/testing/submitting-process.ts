import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { createBus } from '@jhc/server-kit/bus.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { chainGatewayApi } from '../gateway/api.ts'
import { createChainGateway } from '../gateway/capability.ts'
import { createMirror } from '../mirror/capability.ts'
import { anchorCall, entryText } from './anchor-call.ts'

/**
 * Chain, gateway and mirror in a process that is there to be killed. Submits batch after batch, every time from the first one on,
 * and prints the key of each that was acknowledged.
 */
const [databaseUrl, dir] = process.argv.slice(2) as [string, string]
const chain = await openEmbeddedChain({ dir: `${dir}/chain` })
const signer = await openLocalSigner({ file: `${dir}/account.key`, chainId: chain.chainId })
const bus = createBus({ servicePermissions: 'all' })
const context = {
  db: openDatabase(databaseUrl, { max: 6 }),
  bus,
  log: silentLog(),
  metrics: createMetrics('killed'),
  now: Date.now,
}
const capabilities = [createChainGateway(context, { driver: chain, signer }), createMirror(context, { driver: chain })]
for (const capability of capabilities)
  for (const implementation of capability.implementations) bus.register(implementation)
for (const capability of capabilities) await capability.start!()
process.stdout.write('started\n')

const gateway = bus.client(chainGatewayApi, 'anchoring')
for (let n = 0; ; n++) {
  const names = [`${n}-a`, `${n}-b`, `${n}-c`]
  const { submissions } = await gateway.submit({
    body: {
      transactions: names.map((name) => ({
        idempotencyKey: name,
        contract: 'IndexAnchor',
        data: anchorCall({ name, entries: [entryText(name)] }),
        gas: 400_000,
      })),
    },
  })
  process.stdout.write(`${submissions.map((one) => one.idempotencyKey).join('\n')}\n`)
}
