import type { KeyStorage, StoredKeys } from './key-storage.ts'

/** Lasts as long as the page. Values are copied in and out, as a browser's storage does. */
export function createMemoryStorage(): KeyStorage {
  const all = new Map<string, string>()
  const read = (owner: string): StoredKeys | null => {
    const text = all.get(owner)
    return text === undefined ? null : JSON.parse(text)
  }
  return {
    read: async (owner) => read(owner),
    async update(owner, change) {
      const after = change(read(owner))
      if (after) all.set(owner, JSON.stringify(after))
      else all.delete(owner)
      return read(owner)
    },
    keepThrough: async () => false,
  }
}
