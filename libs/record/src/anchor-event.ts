import { fromUtf8, toHex, utf8 } from './bytes.ts'
import { recordErrors } from './errors.ts'
import { keccak256, type ReceiptLog } from './receipt-path.ts'

/** The anchoring event of IndexAnchor.sol, as docs/reference/on-chain-structure.md publishes it. */
export const anchorEventSignature = 'BatchAnchored(bytes32,bytes32,bytes32,uint32,uint8,bytes32)'
export const anchorEventTopic = toHex(keccak256(utf8(anchorEventSignature)))

export interface AnchorEvent {
  contract: string
  batchId: string
  source: string
  root: string
  count: number
  mode: 'plain' | 'cipher'
  model: string
}

function textOf(word: Uint8Array): string {
  let end = word.length
  while (end > 0 && word[end - 1] === 0) end--
  return fromUtf8(word.subarray(0, end))
}

function numberOf(word: Uint8Array): number {
  if (word.subarray(0, 28).some((byte) => byte !== 0)) throw new RangeError('word')
  return new DataView(word.buffer, word.byteOffset, 32).getUint32(28)
}

/** Reads a log as the anchoring event; throws `record.proof-invalid` where it is none. Hex without `0x`, the contract with it. */
export function readAnchorEvent(log: ReceiptLog): AnchorEvent {
  const [topic, batchId, source] = log.topics
  if (
    !topic ||
    !batchId ||
    !source ||
    log.topics.length !== 3 ||
    toHex(topic) !== anchorEventTopic ||
    log.data.length !== 128
  ) {
    throw recordErrors['proof-invalid']({ member: 'event' })
  }
  const [root, count, mode, model] = [0, 1, 2, 3].map((i) => log.data.subarray(i * 32, i * 32 + 32)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  try {
    return {
      contract: `0x${toHex(log.address)}`,
      batchId: toHex(batchId),
      source: textOf(source),
      root: toHex(root),
      count: numberOf(count),
      mode: numberOf(mode) === 0 ? 'plain' : 'cipher',
      model: textOf(model),
    }
  } catch {
    throw recordErrors['proof-invalid']({ member: 'event' })
  }
}
