import type { KeyPurpose } from '@jhc/gm/key-purposes.ts'
import type { CryptoProvider } from '@jhc/gm/provider/crypto-provider.ts'
import type { KeyFact } from '@jhc/trust-platform/cryptography/cryptography.ts'
import { softwareKeyNames } from './crypto-provider.ts'
import { type DataKeyName, dataKeyNames, readDataKeys } from './data-keys.ts'
import { readColumnKeys } from './sealed-storage/column-keys.ts'

type Fact = Pick<KeyFact, 'purpose' | 'modules'>

const dataKeys: Record<DataKeyName, Fact> = {
  centre: {
    purpose: '派生各用途的密钥',
    modules: ['storage', 'log-integrity', 'access-control', 'user-authentication'],
  },
  identityTokens: { purpose: '身份分段令牌（EMPI）', modules: ['storage'] },
  districtAgent: { purpose: '区平台采集代理的根密钥', modules: ['storage'] },
}

/** What `platform-keys.ts` derives from `centre`. */
const derived: Partial<Record<KeyPurpose, Fact>> = {
  'entry-meta': { purpose: '密文存证的元数据', modules: ['storage'] },
  'webhook-secret': { purpose: '回调签名的密钥', modules: ['transport'] },
  'audit-chain': { purpose: '审计记录成链', modules: ['log-integrity'] },
  'payload-envelope': { purpose: '前置机与服务进程来信的 SM2 加密密钥对', modules: ['transport'] },
  'access-control': { purpose: '访问控制信息校验码', modules: ['access-control', 'log-integrity'] },
  'second-factor': { purpose: '动态口令种子加密', modules: ['user-authentication', 'storage'] },
}

const unknown = { createdAt: null, wrappedAt: null }

/** Every key of the platform by name; nothing here is derived from key material. */
export async function keyInventory(dataDir: string, provider: CryptoProvider): Promise<KeyFact[]> {
  const { kind, currentKeyId } = await provider.describe()
  const inProvider =
    kind === 'software'
      ? softwareKeyNames(dataDir)
      : { keks: [{ keyId: currentKeyId, createdAt: null }], signing: [{ keyId: 'platform', createdAt: null }] }
  const stored = readDataKeys(dataDir)
  const common = { version: 1, ...unknown }
  return [
    ...inProvider.keks.map(({ keyId, createdAt }) => ({
      ...common,
      keyId,
      createdAt,
      purpose: keyId === currentKeyId ? '主密钥（当前），加密保护数据密钥' : '主密钥（旧），只用于取回',
      algorithm: 'SM4 + HMAC-SM3',
      kind: 'kek' as const,
      under: null,
      version: Number(/\d+$/.exec(keyId)?.[0] ?? 1),
      modules: ['storage' as const],
    })),
    ...inProvider.signing.map(({ keyId, createdAt }) => ({
      ...common,
      keyId,
      createdAt,
      purpose: '平台签名',
      algorithm: 'SM2',
      kind: 'signing' as const,
      under: null,
      modules: ['signatures' as const, 'transport' as const],
    })),
    ...dataKeyNames.map((name) => ({
      ...common,
      ...dataKeys[name],
      keyId: name,
      algorithm: '256 位随机数',
      kind: 'dek' as const,
      under: stored[name]?.keyId ?? null,
      createdAt: stored[name]?.createdAt ?? null,
      wrappedAt: stored[name]?.wrappedAt ?? null,
    })),
    ...(readColumnKeys(dataDir)?.keys ?? []).map((one, at, all) => ({
      ...common,
      keyId: one.name,
      purpose: at === 0 ? '重要数据列（当前）' : '重要数据列（旧），只用于打开',
      algorithm: 'SM4-CTR、HMAC-SM3',
      kind: 'dek' as const,
      under: one.keyId,
      version: all.length - at,
      createdAt: one.createdAt,
      modules: ['storage' as const],
    })),
    ...Object.entries(derived).map(([purpose, fact]) => ({
      ...common,
      ...fact,
      keyId: `centre-1/${purpose}`,
      algorithm: 'SM4-CTR、HMAC-SM3',
      kind: 'derived' as const,
      under: 'centre',
      createdAt: stored.centre?.createdAt ?? null,
    })),
  ]
}
