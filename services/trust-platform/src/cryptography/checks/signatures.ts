import { utf8 } from '@jhc/gm/bytes.ts'
import type { Owners } from '../all-checks.ts'
import { type Check, failed, passed, unchecked, weak } from '../checks.ts'

const platformKey = 'platform'

export function signatureChecks({ audit, config: { provider, keys } }: Owners): Check[] {
  return [
    {
      checkId: 'signing',
      modules: ['signatures'],
      title: '签名与验签',
      async run() {
        if (!(await keys()).some((key) => key.kind === 'signing')) return failed('密码服务中没有签名密钥。')
        const [publicKey, { kind }] = [await provider.publicKey(platformKey), await provider.describe()]
        const text = utf8(`jhc/1/signature-check ${Buffer.from(await provider.random(16)).toString('hex')}`)
        const signature = await provider.sign(platformKey, text)
        if (!(await provider.verify(publicKey, text, signature))) return failed('自己的签名没有通过验签。')
        const changed = text.slice()
        changed[0]! ^= 1
        if (await provider.verify(publicKey, changed, signature)) return failed('改动一位后的内容通过了验签。')
        const facts = { 平台签名密钥: platformKey, 算法: 'SM2 with SM3' }
        if (kind === 'software') return weak('签名、验签与拒绝均正确，但平台签名密钥在软件密码模块中。', facts)
        return passed('签名、验签与拒绝均正确。', facts)
      },
    },
    {
      checkId: 'audit-head',
      modules: ['signatures', 'log-integrity'],
      title: '审计链头的签名',
      async run() {
        const { head } = await audit.head({})
        if (!head) return unchecked('还没有审计记录，或平台签名密钥不可用。')
        const { verdict, problems } = await audit.verifyHead({ body: head })
        const facts = { 记录数: head.seq, 签名时间: head.at, 公钥: head.publicKey.slice(0, 18) }
        if (verdict === 'passed') return passed('链头由平台密钥签名，与现有记录一致；可另行保存，日后核验截断。', facts)
        return failed(`链头的签名或内容不符：${problems.join('、')}。`, facts)
      },
    },
  ]
}
