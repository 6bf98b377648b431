import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { signLegacyTransaction } from '@jhc/chain-port/legacy-transaction.ts'
import { toEventSelector } from 'viem'

/** The chain of the mirror bench, a process of its own: so many blocks, each of four calls that leave 25 logs each, behind JSON-RPC. */
const blocks = Number(process.argv[2])
const [calls, logsPerCall, blocksAbove] = [4, 25, 100]
const dir = mkdtempSync(join(tmpdir(), 'jhc-bench-chain-'))
const chain = await openEmbeddedChain({ dir })
const key = randomBytes(32)
let nonce = 0
const sign = (to: Hex | null, data: Hex, gas: bigint) =>
  signLegacyTransaction({ to, data, gas, nonce: nonce++ }, chain.chainId, key).raw
const hashOf = (answer: Awaited<ReturnType<typeof chain.sendRaw>>) => {
  const [first] = answer
  if (!first || !('hash' in first)) throw new Error(`refused: ${first?.message}`)
  return first.hash
}

/** Counts down from 25 and leaves Transfer(caller, n, n) each time. */
const topic = toEventSelector('event Transfer(address indexed from, address indexed to, uint256 value)').slice(2)
const code = `60${logsPerCall.toString(16)}5b8060005280337f${topic}60206000a36001900380600257${'00'}`
const length = (code.length / 2).toString(16).padStart(2, '0')
const deployed = hashOf(await chain.sendRaw([sign(null, `0x60${length}80600b6000396000f3${code}`, 500_000n)]))
const contract = (await chain.getTransaction(deployed))!.contractAddress!
const first = (await chain.head()).number + 1
while ((await chain.head()).number < first + blocks - 1)
  hashOf(await chain.sendRaw(Array.from({ length: calls }, () => sign(contract, '0x', 200_000n))))
const last = (await chain.head()).number
// Ponder takes blocks near the head for ones that may still be replaced; those that count lie deeper.
for (let n = 0; n < blocksAbove; n++) hashOf(await chain.sendRaw([sign(`0x${'11'.repeat(20)}`, '0x', 21_000n)]))

process.send!({ url: chain.jsonRpcUrl, chainId: chain.chainId, contract, first, last })
process.once('message', async () => {
  await chain.close()
  rmSync(dir, { recursive: true, force: true })
  process.exit(0)
})
