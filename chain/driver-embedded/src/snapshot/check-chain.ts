import { RLP } from '@ethereumjs/rlp'
import { createTxFromRLP } from '@ethereumjs/tx'
import { createContractAddress } from '@ethereumjs/util'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { emptyTrieRoot, orderedTrie } from '@jhc/chain-port/ordered-trie.ts'
import type { ChainEngine } from '../chain-engine.ts'
import type { StoredBlock } from '../chain-store.ts'
import { consensusReceipt, type Receipt } from '../receipts.ts'
import { broken } from './snapshot-format.ts'

const same = (a: Uint8Array | null, b: Uint8Array) => a !== null && Buffer.from(a).equals(b)
const noCode = keccak256(new Uint8Array())

/** Every block hangs on the one before it and holds what its roots say; the head's whole state is there. Else `chain.snapshot-broken`. */
export async function checkChain(engine: ChainEngine): Promise<{ blocks: number; stateNodes: number }> {
  let parent: Uint8Array = new Uint8Array(32)
  for (let number = 0; number <= engine.head.number; number++) {
    const block = await engine.store.block(number)
    if (!block || !same(block.header.parentHash, parent)) throw broken(`block ${number} does not follow`)
    if (!isWhole(engine, block) || !(await isFound(engine, block))) throw broken(`block ${number} is not whole`)
    parent = block.hash
  }
  return { blocks: engine.head.number + 1, stateNodes: await checkState(engine, engine.head.header.stateRoot) }
}

function isWhole(engine: ChainEngine, { transactions, receipts, header }: StoredBlock): boolean {
  return (
    transactions.length === receipts.length &&
    same(orderedTrie(transactions).root, header.transactionsRoot) &&
    same(orderedTrie(receipts.map(consensusReceipt)).root, header.receiptsRoot) &&
    receipts.every((receipt, index) => {
      const before = receipts[index - 1]?.cumulativeGasUsed ?? 0n
      return receipt.cumulativeGasUsed - before === receipt.gasUsed && belongs(engine, transactions[index]!, receipt)
    })
  )
}

/** What a receipt holds beside the bytes that receiptsRoot commits to follows from its transaction. */
function belongs(engine: ChainEngine, raw: Uint8Array, receipt: Receipt): boolean {
  const tx = createTxFromRLP(raw, { common: engine.common, freeze: false })
  const sender = tx.getSenderAddress()
  const created = tx.to ? null : createContractAddress(sender, tx.nonce).bytes
  return (
    same(keccak256(raw), receipt.transactionHash) &&
    same(sender.bytes, receipt.from) &&
    (receipt.contractAddress === null
      ? tx.to !== undefined || !receipt.success
      : same(created, receipt.contractAddress))
  )
}

/** Look-ups by hash lead to the block and to each of its transactions. */
async function isFound(engine: ChainEngine, { hash, header, receipts }: StoredBlock): Promise<boolean> {
  if ((await engine.store.numberOf(hash)) !== header.number) return false
  for (const [index, { transactionHash }] of receipts.entries()) {
    const place = await engine.store.placeOf(transactionHash)
    if (place?.number !== header.number || place.index !== index) return false
  }
  return true
}

/** Walks the accounts' trie and behind it each contract's storage and code; each node must be what its hash says. */
async function checkState(engine: ChainEngine, root: Uint8Array): Promise<number> {
  let nodes = 0
  async function fetch(hash: Uint8Array, prefix = ''): Promise<Uint8Array> {
    const found = await engine.nodes.get(prefix + Buffer.from(hash).toString('hex'))
    if (!found || !same(keccak256(found), hash)) throw broken('a part of the state is missing')
    nodes++
    return found
  }
  /** `atLeaf` sees each value under `node`, which is a hash or, where it is short, the node itself. */
  async function walk(node: unknown, atLeaf: (value: Uint8Array) => Promise<void>): Promise<void> {
    if (node instanceof Uint8Array && node.length === 0) return
    const items = (node instanceof Uint8Array ? RLP.decode(await fetch(node)) : node) as unknown[]
    if (items.length === 17) {
      for (const child of items.slice(0, 16)) await walk(child, atLeaf)
      return
    }
    const [path, next] = items as [Uint8Array, Uint8Array]
    // Hex prefix: 2 and 3 mark a leaf (Yellow Paper, appendix C).
    if (path[0]! >> 4 >= 2) await atLeaf(next)
    else await walk(next, atLeaf)
  }
  const whole = async (trie: Uint8Array, atLeaf: (value: Uint8Array) => Promise<void>) => {
    if (!same(trie, emptyTrieRoot)) await walk(trie, atLeaf)
  }
  await whole(root, async (account) => {
    const [, , storageRoot, codeHash] = RLP.decode(account) as Uint8Array[]
    await whole(storageRoot!, async () => {})
    if (!same(codeHash!, noCode)) await fetch(codeHash!, Buffer.from('c').toString('hex'))
  })
  return nodes
}
