import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlatformSettings } from './platform-settings.ts'
import { brokenRules, productionRules } from './production-rules.ts'

const url = 'postgres://jhc:Kq7-vT2mXw9_pZ4e@db.example:5432/jhc'
const databases = { DATABASE_URL: url, DATABASE_OWNER_URL: url, DATABASE_AUDIT_URL: url, DATABASE_READ_URL: url }
const good = {
  JHC_PROFILE: 'production',
  JHC_DEMO_SOURCES: 'off',
  JHC_CHAIN: 'evm',
  JHC_CHAIN_RPC: 'https://chain-1.example,https://chain-2.example',
  JHC_CRYPTO: 'district-services',
  JHC_SECOND_FACTOR: 'required',
  JHC_CRYPTO_URL: 'https://crypto.example',
  JHC_RELEASE_KEY: '/etc/jhc/release.pub',
  JHC_IDENTITY_CERTIFICATE: '/etc/jhc/platform.pem',
  JHC_CRYPTO_TOKEN: 'q8Zt-2mLx0_vRw7Yp4Ns',
  ...databases,
}

/** Facts that break the named rule; every rule has its line here. */
const breaking: Record<
  string,
  Partial<{
    env: Record<string, string | undefined>
    fresh: boolean
    demoAccounts: number
    developmentAuthorities: number
  }>
> = {
  'embedded-database': {
    env: {
      DATABASE_URL: undefined,
      DATABASE_OWNER_URL: undefined,
      DATABASE_AUDIT_URL: undefined,
      DATABASE_READ_URL: undefined,
    },
  },
  'embedded-chain': { env: { JHC_CHAIN: 'embedded' } },
  'software-crypto': { env: { JHC_CRYPTO: 'software' } },
  fakes: { env: { JHC_DEMO_SOURCES: 'on' } },
  'fake-wechat': { env: { JHC_WECHAT_URL: 'http://127.0.0.1:8083' } },
  'fake-real-name': { env: { JHC_REAL_NAME_URL: 'http://127.0.0.1:8083' } },
  'plain-public-url': { env: { JHC_PUBLIC_URL: 'http://health.example.cn' } },
  'unsigned-release': { env: { JHC_RELEASE_KEY: undefined } },
  'plain-payloads': { env: { JHC_ENVELOPES: 'optional' } },
  fresh: { fresh: true },
  'own-certificate': { env: { JHC_TLS: 'on' } },
  'default-secret': { env: { DATABASE_READ_URL: 'postgres://jhc_read:jhc_read@db.example:5432/jhc' } },
  'second-factor': { env: { JHC_SECOND_FACTOR: 'off' } },
  'gateway-tokens': { env: { JHC_GATEWAY_AUTH: 'token' } },
  'platform-certificate': { env: { JHC_IDENTITY_CERTIFICATE: undefined } },
  'revocation-lists': { env: { JHC_IDENTITY_LISTS: 'when-known' } },
  'development-authority': { developmentAuthorities: 1 },
  'demo-accounts': { demoAccounts: 1 },
}

for (const { name, refusal } of productionRules) {
  test(`production refuses: ${name}`, () => {
    const facts = breaking[name]
    assert.ok(facts, `${name} has no test`)
    const settings = readPlatformSettings({ ...good, ...facts.env })
    const none = { fresh: false, demoAccounts: 0, developmentAuthorities: 0 }
    const { env: _, ...found } = facts
    const broken = brokenRules({ settings, ...none, ...found }).map((rule) => rule.name)
    assert.deepEqual(broken, [name])
    assert.match(refusal, /^正式环境/)
    const demo = { ...settings, JHC_PROFILE: 'demo' as const }
    assert.deepEqual(brokenRules({ settings: demo, fresh: true, demoAccounts: 3, developmentAuthorities: 1 }), [])
  })
}

test('short, repeated and user-name passwords count as default', () => {
  const brokenBy = (password: string) => {
    const settings = readPlatformSettings({ ...good, DATABASE_URL: `postgres://operator:${password}@db.example/jhc` })
    return brokenRules({ settings, fresh: false, demoAccounts: 0, developmentAuthorities: 0 }).some(
      (rule) => rule.name === 'default-secret',
    )
  }
  for (const weak of ['', 'postgres', 'aaaaaaaaaaaaaaaaaaaa', 'operator-operator-1'])
    assert.equal(brokenBy(weak), true, weak)
  assert.equal(brokenBy('long%20enough%2Fand%20its%20own'), false)
})
