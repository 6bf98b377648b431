import { createInterface } from 'node:readline'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import type { SubmissionRequest } from '@jhc/chain-port/submission.ts'
import { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { silentLog } from '@jhc/server-kit/log.ts'

/** A gateway's submit engine in a process that is there to be killed. A line in: calls to submit; a line out: their hashes, and who sends. */
const [databaseUrl, urls, keyFile] = process.argv.slice(2) as [string, string, string]
const driver = await openEvmChain({ urls: urls.split(',') })
const signer = await openLocalSigner({ file: keyFile, chainId: driver.chainId, gasPrice: 1n })
const db = openDatabase(databaseUrl, { max: 6, applicationName: 'second-gateway' })
const engine = new SubmitEngine({
  db,
  driver,
  signer,
  schema: 'chain_gateway',
  log: silentLog(),
  now: Date.now,
  patience: 5,
})
await engine.start()
process.stdout.write('{}\n')
for await (const line of createInterface({ input: process.stdin })) {
  const calls = JSON.parse(line) as Array<Omit<SubmissionRequest, 'gas'> & { gas: number }>
  const answers = await engine.submit(calls.map((call) => ({ ...call, gas: BigInt(call.gas) })))
  const hashes = answers.map((one) => one.transactionHash)
  process.stdout.write(`${JSON.stringify({ hashes, writer: engine.isWriter })}\n`)
}
