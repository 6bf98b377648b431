import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { noDecoders } from '@jhc/chain-platform/mirror/decoding/decoders.ts'
import { ChainFollower } from '@jhc/chain-platform/mirror/follow-chain.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { silentLog } from '@jhc/server-kit/log.ts'

/** A mirror in a process that ends itself, as a power cut would, right before its n-th statement to the database; 0: never. */
const [databaseUrl, urls, statements] = process.argv.slice(2) as [string, string, string]
let left = Number(statements)
const db = openDatabase(databaseUrl, { max: 4, applicationName: 'mirror' }).withPlugin({
  transformQuery({ node }) {
    if (--left === 0) process.kill(process.pid, 'SIGKILL')
    return node
  },
  transformResult: async ({ result }) => result,
})
const driver = await openEvmChain({ urls: urls.split(',') })
const follower = new ChainFollower({
  db,
  driver,
  log: silentLog(),
  decoders: async () => noDecoders,
  onDecoders: () => {},
})
await follower.start()
process.stdout.write(`${JSON.stringify({ halted: follower.haltReason })}\n`)
let told: string | null = null
setInterval(() => {
  const now = follower.haltReason ?? follower.trouble
  if (now !== told && now !== null) process.stderr.write(`the mirror says: ${now}\n`)
  told = now
}, 1_000)
