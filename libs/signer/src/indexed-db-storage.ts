import { signerErrors } from './errors.ts'
import type { KeyStorage, StoredKeys } from './key-storage.ts'

const store = 'keys'

/** In the browser's IndexedDB. Browsers may clear it when room is short, and do when the person clears the app's data. */
export function createIndexedDbStorage(name = 'jhc-signer'): KeyStorage {
  let opened: Promise<IDBDatabase> | null = null
  const database = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(name, () => {
      opened = null
    })
    opened.catch(() => {
      opened = null
    })
    return opened
  }
  return {
    async read(owner) {
      const transaction = (await database()).transaction(store, 'readonly')
      return answerOf<StoredKeys | undefined>(transaction.objectStore(store).get(owner)).then((found) => found ?? null)
    },
    async update(owner, change) {
      const transaction = (await database()).transaction(store, 'readwrite', { durability: 'strict' })
      const keys = transaction.objectStore(store)
      const after = change((await answerOf<StoredKeys | undefined>(keys.get(owner))) ?? null)
      if (after) keys.put(after, owner)
      else keys.delete(owner)
      await completed(transaction)
      return after
    },
    async keepThrough() {
      return (await navigator.storage?.persist?.().catch(() => false)) ?? false
    },
  }
}

function openDatabase(name: string, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(signerErrors['storage-failed']({}, { cause }))
    try {
      const request = indexedDB.open(name, 1)
      request.onupgradeneeded = () => void request.result.createObjectStore(store)
      request.onerror = () => fail(request.error)
      request.onsuccess = () => {
        const database = request.result
        database.onclose = onClosed
        database.onversionchange = () => {
          database.close()
          onClosed()
        }
        resolve(database)
      }
    } catch (cause) {
      fail(cause)
    }
  })
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(signerErrors['storage-failed']({}, { cause: request.error }))
  })
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    const fail = () => reject(signerErrors['storage-failed']({}, { cause: transaction.error }))
    transaction.onerror = fail
    transaction.onabort = fail
  })
}
