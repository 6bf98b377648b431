import type { ChainStore } from './chain-store.ts'

/** BLOCKHASH of the EVM, the only thing it asks of a blockchain. */
export function blockHashes(store: ChainStore): any {
  return {
    async getBlock(number: number) {
      const hash = await store.hashOf(number)
      return { hash: () => hash ?? new Uint8Array(32) }
    },
    putBlock: async () => {},
    shallowCopy: () => blockHashes(store),
  }
}
