import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexAnchorAbi, indexAnchorBytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { hexOf, signLegacyTransaction } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { encodeEntries } from '@jhc/record/batch.ts'
import { encodeDeployData, encodeFunctionData, stringToHex } from 'viem'

export interface RawChainOptions {
  records: number
  /** Bytes of one entry. */
  entryBytes: number
  perTransaction: number
}
export interface RawChainRate {
  recordsPerSecond: number
  transactionsPerSecond: number
  rssMb: number
}

/** Transactions handed over in one call, and calls under way at a time: the chain always has the next block's work at hand. */
const perCall = 40
const callsUnderWay = 2

/**
 * The embedded chain by itself: signed anchoring transactions, ready before the clock starts, handed to the driver until all are
 * durably in blocks. Nothing of ours in front of it or behind it. More than fits in memory is made in rounds; only sending counts.
 */
export async function rawChainRate({ records, entryBytes, perTransaction }: RawChainOptions): Promise<RawChainRate> {
  const dir = await mkdtemp(join(tmpdir(), 'raw-chain-'))
  const chain = await openEmbeddedChain({ dir })
  const key = randomBytes(32)
  const account = hexOf(addressOfPrivateKey(key))
  let nonce = 0
  const sign = (to: Hex | null, data: Hex, gas: bigint) =>
    signLegacyTransaction({ to, data, gas, nonce: nonce++ }, chain.chainId, key).raw
  try {
    const deploy = sign(
      null,
      encodeDeployData({ abi: indexAnchorAbi, bytecode: indexAnchorBytecode, args: [account, account, account] }),
      3_000_000n,
    )
    const contract = (await chain.getTransaction(hashOf(await chain.sendRaw([deploy]))))!.contractAddress!
    const total = Math.ceil(records / perTransaction)
    let milliseconds = 0
    for (let done = 0; done < total; ) {
      const round = Math.min(total - done, 400)
      const raws = Array.from({ length: round }, () =>
        sign(contract, anchorData(entryBytes, perTransaction), 3_500_000n),
      )
      const started = performance.now()
      await sendAll(raws, async (some) => (await chain.sendRaw(some)).map((result) => hashOf([result])))
      milliseconds += performance.now() - started
      done += round
    }
    const perSecond = (count: number) => Math.round((count / milliseconds) * 1000)
    return {
      recordsPerSecond: perSecond(total * perTransaction),
      transactionsPerSecond: perSecond(total),
      rssMb: Math.round(process.memoryUsage().rss / 1024 / 1024),
    }
  } finally {
    await chain.close()
    await rm(dir, { recursive: true, force: true })
  }
}

async function sendAll(raws: Uint8Array[], send: (raws: Uint8Array[]) => Promise<unknown>): Promise<void> {
  let at = 0
  const lane = async () => {
    while (at < raws.length) {
      const some = raws.slice(at, at + perCall)
      at += perCall
      await send(some)
    }
  }
  await Promise.all(Array.from({ length: callsUnderWay }, lane))
}

function hashOf(results: Array<{ hash: Hex } | { error: string; message: string }>): Hex {
  const [result] = results
  if (!result || !('hash' in result)) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result.hash
}

/** Entries as incompressible as real ones: half of an entry is hashes and ids, half is names that repeat. */
function anchorData(entryBytes: number, count: number): Hex {
  const entries = Array.from({ length: count }, () => {
    const random = randomBytes(Math.ceil(entryBytes / 4)).toString('hex')
    return `${random}${'{"recordType":"outpatient-visit","grade":"3","model":"JHC-REC-1","kind":"create"}'.repeat(20)}`.slice(
      0,
      entryBytes,
    )
  })
  return encodeFunctionData({
    abi: indexAnchorAbi,
    functionName: 'anchor',
    args: [
      hexOf(randomBytes(32)),
      hexOf(randomBytes(32)),
      count,
      stringToHex('raw', { size: 32 }),
      0,
      stringToHex('JHC-REC-1', { size: 32 }),
      [],
      hexOf(encodeEntries(entries)),
    ],
  })
}
