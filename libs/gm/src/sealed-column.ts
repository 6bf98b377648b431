import { CodedError, defineErrors } from '@jhc/kit/errors.ts'
import { keyIdOf, open, seal } from './envelope.ts'
import { hmacSm3Hex } from './hmac-sm3.ts'
import { derivePurposeKey, expandKey, makeKeyEncryptionKey, type PurposeKey } from './key-purposes.ts'

export const storageErrors = defineErrors('storage', {
  'not-authentic': {
    kind: 'internal',
    retryable: false,
    zh: '存储的密文未通过完整性校验：数据在库中被改动、互换或复制过，已拒绝读取，请联系安全管理员。',
  },
  'unknown-key': {
    kind: 'internal',
    retryable: false,
    zh: '存储的密文所用的数据密钥不在密钥文件中，请恢复与该数据库同一时期的密钥文件。',
  },
  'keys-replaced': {
    kind: 'internal',
    retryable: false,
    zh: '密钥文件缺失或不是本数据库的密钥文件，已拒绝启动，以免用新密钥覆盖；请恢复 data-keys.json 后重试。',
  },
  'clear-rows': {
    kind: 'internal',
    retryable: false,
    zh: '数据目录由旧版本建立，其中有未加密的重要数据，已拒绝启动；演示环境请加 --fresh 重建数据目录。',
  },
})

/** Data keys of sealed columns. */
export interface ColumnKeys {
  /** The first seals; the others open what was sealed before a rotation. Read anew at each use: a rotation needs no restart. */
  readonly keys: readonly PurposeKey[]
  /** Root of the keyed tokens by which sealed columns are searched; it stays when data keys rotate. */
  readonly tokens: Uint8Array
}

/** One key for everything; for a place that holds its own root key, such as a collection agent. */
export function columnKeysOf(root: Uint8Array, keyId = 'column-1'): ColumnKeys {
  const kek = makeKeyEncryptionKey(keyId, root)
  return { keys: [derivePurposeKey(kek, 'column-seal')], tokens: derivePurposeKey(kek, 'column-token').bytes }
}

export interface SealedColumn {
  /** `schema.table.column` */
  place: string
  /** A fresh counter each time: equal texts differ. `grade` is the label that stands beside in clear, if one does. */
  seal(row: string | number, text: string, grade?: number): string
  /** Throws `storage.not-authentic` for a text that was not sealed for this very place, row and grade. */
  open(row: string | number, sealed: string, grade?: number): string
  /** The same under the newest key; null where it is under it already. */
  renew(row: string | number, sealed: string, grade?: number): string | null
}

/** SM4-CTR with HMAC-SM3 (`envelope.ts`), bound to the place and the row: a ciphertext that is moved does not open. */
export function sealedColumn(columns: ColumnKeys, place: string): SealedColumn {
  const aad = (row: string | number, grade?: number) =>
    JSON.stringify(['jhc-column/1', place, String(row), grade ?? null])
  const column: SealedColumn = {
    place,
    seal: (row, text, grade) => seal(columns.keys[0]!, Buffer.from(text), aad(row, grade)),
    open(row, sealed, grade) {
      try {
        return Buffer.from(open(columns.keys, sealed, aad(row, grade))).toString()
      } catch (error) {
        const unknown = error instanceof CodedError && error.code === 'gm.unknown-key' && looksSealed(sealed)
        throw storageErrors[unknown ? 'unknown-key' : 'not-authentic']({ place })
      }
    },
    renew(row, sealed, grade) {
      if (keyIdOf(sealed) === columns.keys[0]!.keyId) return null
      return column.seal(row, column.open(row, sealed, grade), grade)
    },
  }
  return column
}

const looksSealed = (text: string) => /^[a-z0-9-]+\.[\w-]{66,}$/.test(text)

/** By which equal values of one sealed column are found again: HMAC-SM3 of the normalised text under the column's own key. */
export function columnToken(columns: ColumnKeys, place: string): (text: string) => string {
  const key = expandKey(columns.tokens, `jhc/1/token/${place}`, 32)
  return (text) => hmacSm3Hex(key, text.normalize('NFKC').trim().toLowerCase())
}
