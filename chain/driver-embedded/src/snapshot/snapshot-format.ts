import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { chainErrors } from '../errors.ts'
import type { StorageWrite } from '../storage.ts'

/**
 * A snapshot is one line of text, one line of JSON, then the store's entries in ascending order: u32 length of the key, u32 length of
 * the value, key, value. Two zeros end them; the last 32 bytes are the SM3 of all before. It holds what the chain holds, so nothing secret.
 */
export const firstLine = 'jingan-chain-snapshot 1\n'
export const digestBytes = 32

export interface SnapshotFacts {
  format: number
  chainId: number
  genesisHash: string
  takenAt: string
}

export const broken = (reason: string, cause?: unknown) => chainErrors['snapshot-broken']({ reason }, { cause })

export function encodeEntry({ key, value }: StorageWrite): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(key.length)
  head.writeUInt32BE(value.length, 4)
  return Buffer.concat([head, key, value])
}

/** Throws `chain.snapshot-broken` unless the file is whole. */
export async function checkDigest(file: string): Promise<void> {
  const { size } = await stat(file)
  if (size <= firstLine.length + digestBytes) throw broken('too short')
  const hash = createHash('sm3')
  for await (const part of createReadStream(file, { end: size - digestBytes - 1 })) hash.update(part as Buffer)
  const last = Buffer.alloc(digestBytes)
  const handle = await open(file)
  await handle.read(last, 0, digestBytes, size - digestBytes).finally(() => handle.close())
  if (!hash.digest().equals(last)) throw broken('its digest does not match')
}

/** What the file says of itself, and its entries. The digest is for `checkDigest`. */
export async function readSnapshot(
  file: string,
): Promise<{ facts: SnapshotFacts; entries: AsyncGenerator<StorageWrite> }> {
  const parts = createReadStream(file, { highWaterMark: 1024 * 1024 })[Symbol.asyncIterator]()
  let buffer: Buffer = Buffer.alloc(0)
  async function fill(length: number): Promise<void> {
    while (buffer.length < length) {
      const { value, done } = await parts.next()
      if (done) throw broken('it ends too early')
      buffer = Buffer.concat([buffer, value as Buffer])
    }
  }
  async function take(length: number): Promise<Buffer> {
    await fill(length)
    const taken = buffer.subarray(0, length)
    buffer = buffer.subarray(length)
    return taken
  }
  async function line(): Promise<string> {
    let end = buffer.indexOf(10)
    for (; end < 0; end = buffer.indexOf(10)) {
      if (buffer.length > 4096) throw broken('not a chain snapshot')
      await fill(buffer.length + 1)
    }
    return (await take(end + 1)).toString()
  }
  async function* entries(): AsyncGenerator<StorageWrite> {
    for (;;) {
      const head = await take(8)
      const [keyLength, valueLength] = [head.readUInt32BE(), head.readUInt32BE(4)]
      if (keyLength === 0) return
      yield { key: await take(keyLength), value: await take(valueLength) }
    }
  }
  await fill(1)
  if ((await line()) !== firstLine) throw broken('not a chain snapshot')
  return { facts: JSON.parse(await line()) as SnapshotFacts, entries: entries() }
}
