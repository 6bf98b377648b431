import { RLP } from '@ethereumjs/rlp'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { equalBytes } from './bytes.ts'
import { recordErrors } from './errors.ts'

type Node = (Uint8Array | Node)[]

export function keccak256(bytes: Uint8Array): Uint8Array {
  return keccak_256(bytes)
}

function bad(problem: string): never {
  throw recordErrors['proof-invalid']({ member: 'receiptNodes', problem })
}

function decodeNode(bytes: Uint8Array): Node {
  try {
    const node = RLP.decode(bytes)
    if (Array.isArray(node) && (node.length === 2 || node.length === 17)) return node as Node
  } catch {
    bad('rlp')
  }
  return bad('rlp')
}

/** Hex-prefix encoding (Ethereum yellow paper, appendix C). */
function decodePath(encoded: Uint8Array): { nibbles: number[]; leaf: boolean } {
  const all = [...encoded].flatMap((byte) => [byte >> 4, byte & 15])
  const flag = all[0]
  if (flag === undefined || flag > 3) bad('path')
  return { nibbles: all.slice(flag % 2 === 1 ? 1 : 2), leaf: flag >= 2 }
}

/**
 * The value that a Merkle–Patricia path proves for `key` under `root` (yellow paper, appendix D). `nodes` are the serialised
 * nodes from the root down; each must be needed and hash to what its parent names. Throws `record.proof-invalid` otherwise.
 */
export function valueFromTriePath(root: Uint8Array, key: Uint8Array, nodes: readonly Uint8Array[]): Uint8Array {
  const rest = [...key].flatMap((byte) => [byte >> 4, byte & 15])
  let used = 0
  const next = (reference: Uint8Array | Node | undefined): Node => {
    if (Array.isArray(reference)) return reference
    const bytes = nodes[used++]
    if (reference?.length !== 32 || !bytes || !equalBytes(keccak256(bytes), reference)) bad('hash')
    return decodeNode(bytes)
  }
  let node = next(root)
  for (;;) {
    if (node.length === 17) {
      const nibble = rest.shift()
      if (nibble === undefined) return finish(node[16])
      node = next(node[nibble])
      continue
    }
    const [encoded, child] = node
    if (!(encoded instanceof Uint8Array)) bad('path')
    const { nibbles, leaf } = decodePath(encoded)
    if (nibbles.some((nibble, i) => rest[i] !== nibble)) bad('path')
    rest.splice(0, nibbles.length)
    if (leaf) return rest.length === 0 ? finish(child) : bad('path')
    node = next(child)
  }
  function finish(value: Uint8Array | Node | undefined): Uint8Array {
    if (!(value instanceof Uint8Array) || value.length === 0 || used !== nodes.length) bad('value')
    return value
  }
}

export interface ReceiptLog {
  address: Uint8Array
  topics: Uint8Array[]
  data: Uint8Array
}

/** Reads a receipt: legacy, or typed with its type byte in front (EIP-2718). */
export function decodeReceipt(bytes: Uint8Array): { success: boolean; logs: ReceiptLog[] } {
  try {
    const list = RLP.decode(bytes[0]! < 0x80 ? bytes.subarray(1) : bytes) as unknown as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      [Uint8Array, Uint8Array[], Uint8Array][],
    ]
    const logs = list[3].map(([address, topics, data]) => ({ address, topics, data }))
    return { success: list[0].length === 1 && list[0][0] === 1, logs }
  } catch {
    return bad('receipt')
  }
}

/** Fields of a block header that a proof needs (yellow paper §4.3: receiptsRoot is the sixth, number the ninth, timestamp the twelfth). */
export function decodeHeader(headerRlp: Uint8Array): {
  hash: Uint8Array
  receiptsRoot: Uint8Array
  parentHash: Uint8Array
  number: number
  timestamp: number
} {
  try {
    const fields = RLP.decode(headerRlp) as Uint8Array[]
    const [parentHash, receiptsRoot, number, timestamp] = [fields[0]!, fields[5]!, fields[8]!, fields[11]!]
    if (parentHash.length !== 32 || receiptsRoot.length !== 32) throw new RangeError('header')
    return {
      hash: keccak256(headerRlp),
      receiptsRoot,
      parentHash,
      number: toNumber(number),
      timestamp: toNumber(timestamp),
    }
  } catch {
    throw recordErrors['proof-invalid']({ member: 'headerRlp' })
  }
}

function toNumber(bytes: Uint8Array): number {
  if (bytes.length > 6) throw new RangeError('number')
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

/** Key of a receipt in its block's trie. */
export function receiptKey(transactionIndex: number): Uint8Array {
  return RLP.encode(transactionIndex)
}
