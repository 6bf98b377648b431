import { fromRlp } from 'viem'
import { keccak256 } from './keccak.ts'
import { encodeRlp, integerBytes, type RlpItem, rlpParts } from './rlp.ts'

/**
 * Merkle–Patricia trie over a list (key = RLP of the index), as Ethereum commits to a block's transactions and receipts
 * (Yellow Paper, appendix D). Built bottom-up at once: each value is hashed a single time.
 */
export interface OrderedTrie {
  root: Uint8Array
  /** Nodes from the root down to the value at `index`, RLP. Nodes shorter than 32 bytes are inside their parent. */
  proof(index: number): Uint8Array[]
}

type Item = { nibbles: number[]; value: Uint8Array }
type Node = RlpItem
const empty = new Uint8Array()
export const emptyTrieRoot = keccak256(encodeRlp(empty))

export function orderedTrie(values: Uint8Array[]): OrderedTrie {
  const nodes = new Map<string, Uint8Array[]>()
  const items = values.map((value, index) => ({ nibbles: toNibbles(keyOf(index)), value }))
  items.sort((a, b) => compare(a.nibbles, b.nibbles))
  if (items.length === 0) return { root: emptyTrieRoot, proof: () => [] }

  function reference(node: Node): Node {
    // Pieces: a transaction is hashed where it lies, and joined to its node only where a proof wants it.
    const parts = rlpParts(node)
    if (parts.reduce((sum, part) => sum + part.length, 0) < 32) return node
    const hash = keccak256(...parts)
    nodes.set(Buffer.from(hash).toString('hex'), parts)
    return hash
  }
  function build(group: Item[], depth: number): Node {
    if (group.length === 1) return [compact(group[0]!.nibbles.slice(depth), true), group[0]!.value]
    let shared = depth
    while (group.every((item) => item.nibbles.length > shared && item.nibbles[shared] === group[0]!.nibbles[shared]))
      shared++
    if (shared > depth) return [compact(group[0]!.nibbles.slice(depth, shared), false), reference(build(group, shared))]
    const children: Node[] = []
    for (let nibble = 0; nibble < 16; nibble++) {
      const below = group.filter((item) => item.nibbles[depth] === nibble)
      children.push(below.length === 0 ? empty : reference(build(below, depth + 1)))
    }
    children.push(group.find((item) => item.nibbles.length === depth)?.value ?? empty)
    return children
  }

  const rootParts = rlpParts(build(items, 0))
  return {
    root: keccak256(...rootParts),
    proof(index) {
      const path = toNibbles(keyOf(index))
      const proof: Uint8Array[] = [Buffer.concat(rootParts)]
      let node = fromRlp(proof[0]!, 'bytes') as Node
      let depth = 0
      for (;;) {
        let next: Node
        if ((node as Node[]).length === 17) {
          if (depth === path.length) return proof
          next = (node as Node[])[path[depth]!]!
          depth++
        } else {
          const [first, second] = node as [Uint8Array, Node]
          const leaf = (first[0]! & 0x20) !== 0
          if (leaf) return proof
          depth += first.length * 2 - ((first[0]! & 0x10) !== 0 ? 1 : 2)
          next = second
        }
        if (Array.isArray(next)) {
          node = next
          continue
        }
        const parts = nodes.get(Buffer.from(next).toString('hex'))
        if (!parts) throw new Error(`no value at index ${index}`)
        const bytes = Buffer.concat(parts)
        proof.push(bytes)
        node = fromRlp(bytes, 'bytes') as Node
      }
    },
  }
}

/** RLP of the index; zero is the empty string. */
const keyOf = (index: number) => encodeRlp(integerBytes(BigInt(index)))

function toNibbles(bytes: Uint8Array): number[] {
  return Array.from(bytes).flatMap((byte) => [byte >> 4, byte & 15])
}
function compare(a: number[], b: number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}
/** Hex-prefix encoding (Yellow Paper, appendix C). */
function compact(nibbles: number[], leaf: boolean): Uint8Array {
  const odd = nibbles.length % 2
  const flag = (leaf ? 2 : 0) + odd
  const all = odd ? [flag, ...nibbles] : [flag, 0, ...nibbles]
  return Uint8Array.from({ length: all.length / 2 }, (_, i) => all[2 * i]! * 16 + all[2 * i + 1]!)
}
