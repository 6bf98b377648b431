import { CodedError } from '@jhc/kit/errors.ts'
import type { Owners } from '../all-checks.ts'
import { type Check, failed, passed, unchecked, weak } from '../checks.ts'

export function storageChecks({ config }: Owners): Check[] {
  const { provider } = config
  return [
    {
      checkId: 'data-key-wrapping',
      modules: ['storage'],
      title: '数据密钥由主密钥加密保护',
      async run() {
        const { kind, name, certificateNumber, currentKeyId } = await provider.describe()
        const probe = await provider.random(32)
        const wrapped = await provider.wrapKey(probe, 'cryptography-check')
        const again = await provider.unwrapKey(wrapped, 'cryptography-check')
        if (!Buffer.from(again).equals(Buffer.from(probe))) return failed('取回的密钥与加密前不同。')
        if (!(await refuses(() => provider.unwrapKey(wrapped, 'another-label'))))
          return failed('换了用途仍能取回密钥。')
        const keys = await config.keys()
        const old = keys.filter((key) => key.kind === 'dek' && key.under !== currentKeyId)
        const facts = {
          密码服务: name,
          产品认证证书: certificateNumber ?? '无',
          当前主密钥: currentKeyId,
          数据密钥: keys.filter((key) => key.kind === 'dek').length,
          仍在旧主密钥下: old.length,
        }
        if (kind === 'software') return weak('加密、取回与拒绝均正确，但使用软件密码模块，仅限开发与验收。', facts)
        if (old.length > 0) return weak('主密钥轮换后，仍有数据密钥在旧主密钥下。', facts)
        return passed('加密、取回与拒绝均正确，全部数据密钥在当前主密钥下。', facts)
      },
    },
    {
      checkId: 'sealed-columns',
      modules: ['storage'],
      title: '重要数据列都已加密',
      async run() {
        const { columns, clear, pending, dataKey, dataKeys } = await config.storage()
        if (columns === 0) return unchecked('本进程没有保存重要数据的服务。')
        const facts = {
          加密的列: columns,
          含明文的列: clear.length,
          当前数据密钥: dataKey,
          数据密钥版本: dataKeys,
          待换密钥的值: pending,
        }
        if (clear.length > 0) return failed(`有列中存在明文：${clear.slice(0, 3).join('、')}。`, facts)
        if (pending > 0) return passed('没有明文；数据密钥轮换正在进行。', facts)
        return passed('没有明文，全部在当前数据密钥下。', facts)
      },
    },
  ]
}

async function refuses(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call()
    return false
  } catch (error) {
    if (error instanceof CodedError && error.code === 'crypto.not-authentic') return true
    throw error
  }
}
