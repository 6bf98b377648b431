import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { type BlockHeader, decodeHeader } from './block-header.ts'
import { chainErrors } from './errors.ts'
import { decodeNumber, decodePlace, encodeNumber, encodePlace, keys } from './keys.ts'
import { decodeStoredReceipt, encodeStoredReceipt, type Receipt } from './receipts.ts'
import type { ChainStorage, StorageWrite } from './storage.ts'

export interface StoredBlock {
  header: BlockHeader
  headerRlp: Uint8Array
  hash: Uint8Array
  /** Serialised transactions and what became of them, same order. */
  transactions: Uint8Array[]
  receipts: Receipt[]
}

export interface Head {
  number: number
  hash: Uint8Array
  header: BlockHeader
}

/** Blocks kept as they were written: those who follow the chain ask for each within moments. At most a few MB each. */
const keptBlocks = 2

/** Blocks, transactions and receipts in the store. Nothing beyond the head is visible, whatever a torn write left there. */
export class ChainStore {
  #storage: ChainStorage
  #head: Head | null = null
  readonly #kept: StoredBlock[] = []

  constructor(storage: ChainStorage) {
    this.#storage = storage
  }

  /** Null on an empty store. */
  async open(): Promise<Head | null> {
    const pointer = await this.#storage.get(keys.head)
    if (!pointer) return null
    const number = decodeNumber(pointer)
    const headerRlp = (await this.#storage.get(keys.header(number)))?.slice(4)
    const hash = pointer.slice(8)
    if (!headerRlp || !Buffer.from(keccak256(headerRlp)).equals(hash)) throw chainErrors['not-whole']({ number })
    this.#head = { number, hash, header: decodeHeader(headerRlp) }
    return this.#head
  }

  get head(): Head {
    if (!this.#head) throw new Error('the chain is not open')
    return this.#head
  }

  /** Everything in the store as it is at this moment. */
  entries(): AsyncIterable<StorageWrite> {
    return this.#storage.entries()
  }

  /** Everything of one block in one synced batch, the head pointer last. */
  async append(block: StoredBlock, extra: StorageWrite[]): Promise<void> {
    const number = block.header.number
    const writes = [
      ...extra,
      { key: keys.header(number), value: withCount(block.headerRlp, block.transactions.length) },
    ]
    writes.push({ key: keys.numberOfHash(block.hash), value: encodeNumber(number) })
    block.transactions.forEach((raw, index) => {
      writes.push({ key: keys.transaction(number, index), value: raw })
      writes.push({ key: keys.receipt(number, index), value: encodeStoredReceipt(block.receipts[index]!) })
      writes.push({
        key: keys.transactionPlace(block.receipts[index]!.transactionHash),
        value: encodePlace(number, index),
      })
    })
    writes.push({ key: keys.head, value: Buffer.concat([encodeNumber(number), block.hash]) })
    await this.#storage.commit(writes)
    this.#head = { number, hash: block.hash, header: block.header }
    this.#kept.push(block)
    if (this.#kept.length > keptBlocks) this.#kept.shift()
  }

  async headerRlp(number: number): Promise<Uint8Array | null> {
    return (await this.#headerRecord(number))?.headerRlp ?? null
  }

  async transactionCount(number: number): Promise<number> {
    return (await this.#headerRecord(number))?.count ?? 0
  }

  async #headerRecord(number: number): Promise<{ count: number; headerRlp: Uint8Array } | null> {
    if (number < 0 || number > this.head.number) return null
    const value = await this.#storage.get(keys.header(number))
    if (!value) return null
    return { count: new DataView(value.buffer, value.byteOffset).getUint32(0), headerRlp: value.slice(4) }
  }

  async header(number: number): Promise<BlockHeader | null> {
    const bytes = await this.headerRlp(number)
    return bytes && decodeHeader(bytes)
  }

  async hashOf(number: number): Promise<Uint8Array | null> {
    const bytes = await this.headerRlp(number)
    return bytes && keccak256(bytes)
  }

  async receipts(number: number): Promise<Receipt[]> {
    const count = await this.transactionCount(number)
    const rows = await this.#storage.range(keys.receipt(number, 0), keys.receipt(number, count))
    return rows.map((row) => decodeStoredReceipt(row.value))
  }

  async transactions(number: number): Promise<Uint8Array[]> {
    const count = await this.transactionCount(number)
    const rows = await this.#storage.range(keys.transaction(number, 0), keys.transaction(number, count))
    return rows.map((row) => row.value)
  }

  async block(number: number): Promise<StoredBlock | null> {
    const kept = this.#kept.find(({ header }) => header.number === number)
    if (kept) return kept
    const headerRlp = await this.headerRlp(number)
    if (!headerRlp) return null
    const [transactions, receipts] = await Promise.all([this.transactions(number), this.receipts(number)])
    return { header: decodeHeader(headerRlp), headerRlp, hash: keccak256(headerRlp), transactions, receipts }
  }

  async numberOf(hash: Uint8Array): Promise<number | null> {
    const value = await this.#storage.get(keys.numberOfHash(hash))
    if (!value) return null
    const number = decodeNumber(value)
    const there = await this.hashOf(number)
    return there && Buffer.from(there).equals(hash) ? number : null
  }

  /** Where a transaction stands; null while it is in no block. */
  async placeOf(transactionHash: Uint8Array): Promise<{ number: number; index: number } | null> {
    const value = await this.#storage.get(keys.transactionPlace(transactionHash))
    if (!value) return null
    const place = decodePlace(value)
    if (place.number > this.head.number) return null
    const receipt = await this.receipt(place.number, place.index)
    return receipt && Buffer.from(receipt.transactionHash).equals(transactionHash) ? place : null
  }

  async transaction(number: number, index: number): Promise<Uint8Array | null> {
    return (await this.#storage.get(keys.transaction(number, index))) ?? null
  }

  async receipt(number: number, index: number): Promise<Receipt | null> {
    const value = await this.#storage.get(keys.receipt(number, index))
    return value ? decodeStoredReceipt(value) : null
  }
}

/** A header record carries its block's transaction count, so that what an earlier torn write left behind it is never read. */
function withCount(headerRlp: Uint8Array, count: number): Uint8Array {
  const value = Buffer.alloc(4 + headerRlp.length)
  value.writeUInt32BE(count)
  value.set(headerRlp, 4)
  return value
}
