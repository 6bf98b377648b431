import type { Owners } from '../all-checks.ts'
import { type Check, passed, unchecked, weak } from '../checks.ts'

export function userAuthenticationChecks({ accounts, config, identity }: Owners): Check[] {
  return [
    {
      checkId: 'second-factors',
      modules: ['user-authentication'],
      title: '每个启用的账号有第二种鉴别方式',
      async run() {
        let [enabled, without] = [0, 0]
        for (let after: string | undefined; ; ) {
          const page = await accounts.list({ query: { state: 'enabled', limit: 200, after } })
          enabled += page.items.length
          without += page.items.filter(({ secondFactor }) => !secondFactor).length
          if (!page.next) break
          after = page.next
        }
        const facts = { 启用的账号: enabled, 尚未绑定: without }
        if (without === 0) return passed('每个启用的账号都绑定了第二种鉴别方式。', facts)
        // Until it is bound such an account may do nothing else.
        if (config.secondFactor === 'required') return passed('未绑定的账号登录后只能先绑定，不能做其他操作。', facts)
        return weak('有账号仅凭口令登录；正式环境须设置 JHC_SECOND_FACTOR=required。', facts)
      },
    },
    {
      checkId: 'certificates',
      modules: ['user-authentication'],
      title: '前置机与人员的 SM2 证书',
      async run() {
        const { authorities } = await identity.authorities({})
        const { items, total } = await identity.identities({ query: { state: 'active', pageSize: 100 } })
        if (total === 0) return unchecked('还没有登记身份与证书。')
        const lacking = items.filter(({ certificates }) => !certificates.some(({ state }) => state === 'valid'))
        const stale = authorities.filter(({ list }) => list.state !== 'current').length
        const facts = { 有效身份: total, 已查看: items.length, 缺少有效证书: lacking.length, 吊销列表缺失或过期: stale }
        if (lacking.length > 0) return weak('有身份没有现在有效的证书，不能凭证书进入。', facts)
        if (stale > 0) return weak('证书都有效，但有签发机构的吊销列表缺失或过期。', facts)
        return passed('登记的身份都有有效的证书，吊销列表都在有效期内。', facts)
      },
    },
  ]
}
