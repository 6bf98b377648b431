/** What the chain needs of a key-value store. Keys sort by bytes. */
export interface ChainStorage {
  get(key: Uint8Array): Promise<Uint8Array | undefined>
  /** Entries with `from` ≤ key < `to`, ascending. */
  range(from: Uint8Array, to: Uint8Array, limit?: number): Promise<Array<{ key: Uint8Array; value: Uint8Array }>>
  /** All entries as they are at this moment, ascending, whatever is written while they are read. */
  entries(): AsyncIterable<{ key: Uint8Array; value: Uint8Array }>
  /**
   * Writes all and forces them to the disk before it resolves. The head pointer is always the last write, so a store
   * that tears a batch and keeps a prefix of it leaves the chain at the previous whole block.
   */
  commit(writes: StorageWrite[]): Promise<void>
  close(): Promise<void>
}

export interface StorageWrite {
  key: Uint8Array
  value: Uint8Array
}

/** A storage adapter by module, since functions do not travel into the chain's thread: the module exports `openStorage(dir, options)`. */
export interface StorageModule {
  module: string
  options?: unknown
}
