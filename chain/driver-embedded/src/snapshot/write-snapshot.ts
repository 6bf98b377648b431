import { createHash } from 'node:crypto'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { ChainEngine } from '../chain-engine.ts'
import { storeFormat } from '../keys.ts'
import { encodeEntry, firstLine, type SnapshotFacts } from './snapshot-format.ts'

/** Bytes that are handed on at once. */
const pieceBytes = 256 * 1024

/** The snapshot's bytes while the chain goes on: every piece is of the moment at which reading began. */
export async function* writeSnapshot(engine: ChainEngine, now: () => number = Date.now): AsyncGenerator<Buffer> {
  const facts: SnapshotFacts = {
    format: storeFormat,
    chainId: engine.chainId,
    genesisHash: hexOf((await engine.store.hashOf(0))!),
    takenAt: new Date(now()).toISOString(),
  }
  const hash = createHash('sm3')
  let waiting: Buffer[] = [Buffer.from(`${firstLine}${JSON.stringify(facts)}\n`)]
  let bytes = 0
  function piece(): Buffer {
    const whole = Buffer.concat(waiting)
    waiting = []
    bytes = 0
    hash.update(whole)
    return whole
  }
  for await (const entry of engine.store.entries()) {
    const encoded = encodeEntry(entry)
    waiting.push(encoded)
    bytes += encoded.length
    if (bytes >= pieceBytes) yield piece()
  }
  waiting.push(Buffer.alloc(8))
  yield piece()
  yield hash.digest()
}
