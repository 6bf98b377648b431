import type { ChainDriver, Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { RpcFailure } from './endpoint.ts'
import { type Endpoints, resultOf } from './endpoints.ts'
import { type RawTransaction, readRawTransaction } from './raw-transaction.ts'

type SendResult = Awaited<ReturnType<ChainDriver['sendRaw']>>[number]
type Refusal = Extract<SendResult, { error: string }>['error']

/** Of one request: hex doubles the bytes, and go-ethereum takes 5 MiB. */
const requestBytes = 2 * 1024 * 1024

/**
 * Hands signed transactions to the primary node, in order. A node would put a transaction behind a hole into its queue and keep silent;
 * here it is refused, so that what a node took can also be included. A number that waits in the pool may be sent again or replaced.
 */
export async function sendRaw(
  endpoints: Endpoints,
  raws: Array<Hex | Uint8Array>,
  maxTransactionBytes: number,
): Promise<SendResult[]> {
  const read = await Promise.all(
    raws.map((one) => readOrRefuse(typeof one === 'string' ? bytesOf(one) : one, maxTransactionBytes)),
  )
  const accounts = await accountsOf(endpoints, read)
  const results: SendResult[] = []
  let group: Array<{ at: number; transaction: RawTransaction }> = []
  let bytes = 0
  const flush = async () => {
    const answers = await endpoints.primary(
      group.map(({ transaction }) => ({ method: 'eth_sendRawTransaction', params: [hexOf(transaction.raw)] })),
    )
    for (const [n, { at, transaction }] of group.entries()) {
      const { error } = answers[n]!
      results[at] = error ? refusalOf(error) : { hash: transaction.hash }
    }
    group = []
    bytes = 0
  }
  for (const [at, transaction] of read.entries()) {
    if ('error' in transaction) {
      results[at] = transaction
      continue
    }
    const account = accounts.get(transaction.from)!
    if (transaction.nonce > account.pending) {
      results[at] = { error: 'nonce-gap', message: `next nonce is ${account.pending}` }
    } else if (transaction.nonce < account.included) {
      results[at] = account.known.has(transaction.hash)
        ? { error: 'known', message: 'already in a block' }
        : { error: 'nonce-too-low', message: `next nonce is ${account.included}` }
    } else {
      account.pending = Math.max(account.pending, transaction.nonce + 1)
      group.push({ at, transaction })
      bytes += transaction.raw.length
      if (bytes >= requestBytes) await flush()
    }
  }
  await flush()
  return results
}

async function readOrRefuse(
  raw: Uint8Array,
  limit: number,
): Promise<RawTransaction | { error: 'rejected'; message: string }> {
  if (raw.length > limit) return { error: 'rejected', message: `larger than ${limit} bytes` }
  try {
    return await readRawTransaction(raw)
  } catch (error) {
    return { error: 'rejected', message: error instanceof Error ? error.message.slice(0, 200) : 'not a transaction' }
  }
}

interface Account {
  /** Numbers below it are in blocks. */
  included: number
  /** Numbers below it are in blocks or wait in the pool. */
  pending: number
  known: Set<Hex>
}

async function accountsOf(endpoints: Endpoints, read: Array<RawTransaction | SendResult>): Promise<Map<Hex, Account>> {
  const transactions = read.filter((one): one is RawTransaction => 'raw' in one)
  const addresses = [...new Set(transactions.map((one) => one.from))]
  if (addresses.length === 0) return new Map()
  const counts = await endpoints.primary(
    addresses.flatMap((address) =>
      ['latest', 'pending'].map((tag) => ({ method: 'eth_getTransactionCount', params: [address, tag] })),
    ),
  )
  const accounts = new Map(
    addresses.map((address, n): [Hex, Account] => {
      const [included, pending] = [Number(resultOf(counts[2 * n]!)), Number(resultOf(counts[2 * n + 1]!))]
      return [address, { included, pending: Math.max(included, pending), known: new Set() }]
    }),
  )
  const old = transactions.filter((one) => one.nonce < accounts.get(one.from)!.included)
  const found = await endpoints.primary(old.map(({ hash }) => ({ method: 'eth_getTransactionByHash', params: [hash] })))
  for (const [n, { from, hash }] of old.entries()) if (found[n]!.result) accounts.get(from)!.known.add(hash)
  return accounts
}

/** Clients agree on the words, not on the codes. What is not listed is a rule of the chain that will not change. */
const kinds: Array<[RegExp, Refusal]> = [
  [/already known|known transaction|already imported|alreadyknown/i, 'known'],
  [/nonce too low|nonce is too low|oldnonce/i, 'nonce-too-low'],
  [/nonce too high|nonce gap|nonce_too_distant/i, 'nonce-gap'],
  [/underpriced|fee too low|less than block base fee|below the minimum|gas price too low/i, 'underpriced'],
  [/insufficient funds|upfront cost exceeds|insufficient balance/i, 'insufficient-funds'],
  [/pool is full|txpool is full|limit exceeded|too many|queue limit|timeout|internal error/i, 'full'],
]

export function refusalOf({ message }: RpcFailure): SendResult {
  const kind = kinds.find(([words]) => words.test(message))?.[1] ?? 'rejected'
  return { error: kind, message: message.slice(0, 300) }
}
