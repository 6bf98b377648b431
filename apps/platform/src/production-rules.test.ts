import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlatformSettings } from './platform-settings.ts'
import { brokenRules, productionRules } from './production-rules.ts'

const url = 'postgres://jhc:Kq7-vT2mXw9_pZ4e@db.example:5432/jhc'
const databases = { DATABASE_URL: url, DATABASE_OWNER_URL: url, DATABASE_AUDIT_URL: url, DATABASE_READ_URL: url }
const good = { JHC_PROFILE: 'production', JHC_DEMO_SOURCES: 'off', ...databases }

/** Facts that break the named rule; every rule has its line here. */
const breaking: Record<
  string,
  Partial<{ env: Record<string, string | undefined>; fresh: boolean; demoAccounts: number }>
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
  fresh: { fresh: true },
  'own-certificate': { env: { JHC_TLS: 'on' } },
  'default-secret': { env: { DATABASE_READ_URL: 'postgres://jhc_read:jhc_read@db.example:5432/jhc' } },
  'demo-accounts': { demoAccounts: 1 },
}

/** What no setting can avoid yet: there is one chain driver and one provider of keys. */
const always = ['embedded-chain', 'software-crypto']

for (const { name, refusal } of productionRules) {
  test(`production refuses: ${name}`, () => {
    const facts = breaking[name]
    assert.ok(facts, `${name} has no test`)
    const settings = readPlatformSettings({ ...good, ...facts.env })
    const broken = brokenRules({ settings, fresh: facts.fresh ?? false, demoAccounts: facts.demoAccounts ?? 0 }).map(
      (rule) => rule.name,
    )
    assert.deepEqual(broken.sort(), [...new Set([...always, name])].sort())
    assert.match(refusal, /^正式环境/)
    const demo = { ...settings, JHC_PROFILE: 'demo' as const }
    assert.deepEqual(brokenRules({ settings: demo, fresh: true, demoAccounts: 3 }), [])
  })
}

test('short, repeated and user-name passwords count as default', () => {
  const brokenBy = (password: string) => {
    const settings = readPlatformSettings({ ...good, DATABASE_URL: `postgres://operator:${password}@db.example/jhc` })
    return brokenRules({ settings, fresh: false, demoAccounts: 0 }).some((rule) => rule.name === 'default-secret')
  }
  for (const weak of ['', 'postgres', 'aaaaaaaaaaaaaaaaaaaa', 'operator-operator-1'])
    assert.equal(brokenBy(weak), true, weak)
  assert.equal(brokenBy('long%20enough%2Fand%20its%20own'), false)
})
