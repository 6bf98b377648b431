import { keccak_256 } from '@noble/hashes/sha3.js'
import { concat, fromHex, toHex } from './bytes.ts'

export type Hex = `0x${string}`

/**
 * What people sign, byte for byte, as the contracts read it. Numbers are big-endian. docs/reference/consent-bytes.md is generated
 * from this table, the encoders read it, and tests hold it against the contracts.
 */
export type Layout = readonly (readonly [name: string, bytes: number, meaning: string])[]

const grant = [
  ['domain', 20, '域：Consent 合约的 `domain()`'],
  ['action', 1, '1 授权，2 变更'],
  ['kind', 1, '1 数据使用，2 第三方查询，3 科研，4 链接，5 急救（仅区级开启时）'],
  ['mode', 1, '1 现场，2 远程，3 主动，4 链接，5 科研，6 纸质（仅区级开启时）'],
  ['granteeKind', 1, '1 个人，2 机构，3 项目'],
  ['fieldsForm', 1, '0 全部字段，1 位图，2 默克尔根'],
  ['maxGrade', 1, '允许的最高数据级别，1–5'],
  ['purpose', 2, '用途代码，不为 0'],
  ['recordTypes', 5, '记录类型位图，40 位'],
  ['dataFrom', 4, '数据起始日，如 20260131'],
  ['dataTo', 4, '数据截止日（含）'],
  ['validFrom', 5, '生效时刻，UTC 秒'],
  ['validTo', 5, '失效时刻（不含），UTC 秒；有效期最长 3660 天'],
  ['nonce', 4, '序号，须大于该居民链上已用的最大序号'],
  ['resident', 32, '居民假名标识'],
  ['grantee', 32, '被授权者标识'],
  ['holder', 32, '数据持有机构；0 为全部机构'],
  ['fields', 32, '字段位图或默克尔根；全部字段时为 0'],
  ['textHash', 32, '居民所见知情同意书版本的 SM3'],
] as const

export const layouts = {
  grant,
  change: [...grant, ['replaces', 32, '被取代的授权编号']],
  withdrawal: [
    ['domain', 20, '域：Consent 合约的 `domain()`'],
    ['action', 1, '3'],
    ['nonce', 4, '序号；撤回不要求递增，较大时作废更小的未用序号'],
    ['resident', 32, '居民假名标识'],
    ['grantId', 32, '授权编号'],
  ],
  voiding: [
    ['domain', 20, '域：Consent 合约的 `domain()`'],
    ['action', 1, '4'],
    ['nonce', 4, '此序号及以前签过而未上链的授权全部作废'],
    ['resident', 32, '居民假名标识'],
  ],
  request: [
    ['domain', 20, '域：Access 合约的 `domain()`'],
    ['action', 1, '1'],
    ['purpose', 2, '用途代码'],
    ['grade', 1, '申请的最高数据级别，1–5'],
    ['recordTypes', 5, '记录类型位图'],
    ['dataFrom', 4, '数据起始日'],
    ['dataTo', 4, '数据截止日（含）'],
    ['validTo', 5, '申请失效时刻，UTC 秒，最长 366 天'],
    ['fieldsForm', 1, '同授权'],
    ['fields', 32, '同授权'],
    ['nonce', 4, '区分内容相同的两次申请'],
    ['asker', 32, '申请人标识，签名者'],
    ['resident', 32, '居民假名标识'],
    ['holder', 32, '向谁申请；0 为全部机构'],
    ['reasonHash', 32, '申请理由的 SM3；0 为无'],
    ['mode', 1, '同授权'],
  ],
  requestWithdrawal: [
    ['domain', 20, '域：Access 合约的 `domain()`'],
    ['action', 1, '2'],
    ['requestId', 32, '申请编号'],
  ],
  release: [
    ['domain', 20, '域：Access 合约的 `domain()`'],
    ['action', 1, '3'],
    ['grade', 1, '放行数据的最高级别'],
    ['recordTypes', 5, '放行的记录类型，须在申请与授权之内'],
    ['dataFrom', 4, '数据起始日'],
    ['dataTo', 4, '数据截止日（含）'],
    ['fieldsForm', 1, '同授权'],
    ['fields', 32, '放行的字段'],
    ['requestId', 32, '申请编号'],
    ['grantId', 32, '授权编号；居民查看本人数据时为 0'],
    ['holder', 32, '放行机构，签名者'],
    ['contentHash', 32, '放行内容各指纹的 SM3'],
    ['count', 4, '记录数'],
    ['page', 4, '页号'],
  ],
  outcome: [
    ['domain', 20, '域：Access 合约的 `domain()`'],
    ['action', 1, '4'],
    ['outcome', 1, '2 已送达，3 中途撤回，4 无数据，5 失败'],
    ['releaseId', 32, '放行编号'],
  ],
  refusal: [
    ['domain', 20, '域：Access 合约的 `domain()`'],
    ['action', 1, '5'],
    ['reason', 2, '拒绝原因：授权检查的原因号，或机构自定（大于 100）'],
    ['requestId', 32, '申请编号'],
    ['holder', 32, '拒绝机构，签名者'],
  ],
  enrolment: [
    ['domain', 20, '域：Identities 合约的 `domain()`'],
    ['action', 1, '1'],
    ['kind', 1, '1 居民，2 医务人员，3 项目'],
    ['id', 32, '假名标识'],
    ['organisation', 32, '所属机构；居民为 0'],
  ],
  rotation: [
    ['domain', 20, '域：Identities 合约的 `domain()`'],
    ['action', 1, '2'],
    ['version', 4, '新密钥的序号'],
    ['id', 32, '假名标识'],
    ['x', 32, '新公钥'],
    ['y', 32, '新公钥'],
  ],
  ownRevocation: [
    ['domain', 20, '域：Identities 合约的 `domain()`'],
    ['action', 1, '3'],
    ['version', 4, '所吊销密钥的序号'],
    ['id', 32, '假名标识'],
  ],
  reenrolment: [
    ['domain', 20, '域：Identities 合约的 `domain()`'],
    ['action', 1, '4'],
    ['version', 4, '新密钥的序号'],
    ['attempt', 4, '第几次申请，防止反对后重递'],
    ['id', 32, '假名标识'],
    ['x', 32, '新公钥'],
    ['y', 32, '新公钥'],
    ['organisation', 32, '作证的独立医院'],
  ],
  objection: [
    ['domain', 20, '域：Identities 合约的 `domain()`'],
    ['action', 1, '5'],
    ['id', 32, '假名标识'],
    ['x', 32, '所反对的公钥'],
    ['y', 32, '所反对的公钥'],
    ['readyAt', 8, '重新绑定生效时刻，UTC 秒'],
  ],
} as const satisfies Record<string, Layout>

export type Signable = keyof typeof layouts
type FieldOf<N extends Signable> = (typeof layouts)[N][number][0]
export type ValuesOf<N extends Signable> = Record<FieldOf<N>, bigint | number | Hex>

/** The bytes to sign. A number that does not fit its field, or bytes of another length, throw. */
export function encodeSigned<N extends Signable>(name: N, values: ValuesOf<N>): Hex {
  const layout: Layout = layouts[name]
  const parts = layout.map(([field, bytes]) => encodeField(`${name}.${field}`, bytes, values[field as FieldOf<N>]))
  return `0x${toHex(concat(...parts))}`
}

function encodeField(where: string, bytes: number, value: bigint | number | Hex): Uint8Array {
  const hex =
    typeof value === 'string'
      ? value.slice(2)
      : BigInt(value)
          .toString(16)
          .padStart(2 * bytes, '0')
  if (hex.length !== 2 * bytes || (typeof value !== 'string' && value < 0))
    throw new RangeError(`${where} has ${bytes} bytes`)
  return fromHex(hex)
}

/** What signed bytes say, field by field: up to six bytes as numbers, longer ones as hex. Throws a RangeError for another length. */
export function decodeSigned<N extends Signable>(name: N, signed: Hex): Record<FieldOf<N>, number | Hex> {
  const layout: Layout = layouts[name]
  if (signed.length !== 2 + 2 * bytesOf(layout)) throw new RangeError(`${name} has ${bytesOf(layout)} bytes`)
  const values: Record<string, number | Hex> = {}
  let at = 2
  for (const [field, bytes] of layout) {
    const part = signed.slice(at, at + 2 * bytes)
    values[field] = bytes <= 6 ? Number.parseInt(part, 16) : `0x${part}`
    at += 2 * bytes
  }
  return values as Record<FieldOf<N>, number | Hex>
}

export const bytesOf = (layout: Layout): number => layout.reduce((sum, [, bytes]) => sum + bytes, 0)

/** Number of a grant, request or release: keccak-256 of the signed bytes. */
export const idOfSigned = (signed: Hex): Hex => `0x${toHex(keccak_256(fromHex(signed)))}`
