import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { readPlatformSettings } from './platform-settings.ts'
import { readServicePlaces } from './service-places.ts'
import { serviceNames } from './services.ts'

const secret = 'at least thirty-two characters long'
const places = (environment: Record<string, string>) => readServicePlaces(readPlatformSettings(environment))
const problems = (environment: Record<string, string>): string => {
  try {
    places(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
  }
  return assert.fail('it was accepted')
}

test('nothing named: everything here, nothing remote', () => {
  const { here, remotes, tokens } = places({})
  assert.deepEqual([here, remotes, tokens], [serviceNames, {}, null])
})

test('named services are here; the others are where they were said to be, under the caller’s own token', () => {
  const { here, remotes, urlOf } = places({
    JHC_SERVICES: 'provenance,empi',
    JHC_SERVICE_URLS: 'accounts=https://login.example/,*=http://127.0.0.1:9000',
    JHC_SERVICE_SECRET: secret,
  })
  assert.deepEqual(here, ['empi', 'provenance'])
  assert.equal(urlOf('accounts'), 'https://login.example')
  assert.equal(remotes['index-library']?.url, 'http://127.0.0.1:9000')
  assert.match(remotes['index-library']!.token('provenance'), /^jhc\.service\.provenance\./)
  assert.equal(remotes.empi, undefined)
})

test('every mistake is told at once', () => {
  const told = problems({
    JHC_SERVICES: 'empi,emip',
    JHC_SERVICE_URLS: 'accounts=http://login.example,mirorr=https://a.example',
  })
  for (const part of ['emip', 'mirorr', 'https', 'JHC_SERVICE_SECRET', '缺少 index-library'])
    assert.ok(told.includes(part), part)
  assert.throws(() => readPlatformSettings({ JHC_SERVICE_URLS: 'accounts=nowhere' }), /JHC_SERVICE_URLS/)
  assert.throws(
    () => readPlatformSettings({ JHC_SERVICE_SECRET: 'short' }),
    (error: Error) => !error.message.includes('short'),
  )
})

test('the embedded chain is not torn apart', () => {
  const rest = { JHC_SERVICE_URLS: '*=https://a.example', JHC_SERVICE_SECRET: secret }
  assert.match(problems({ JHC_SERVICES: 'mirror,accounts', ...rest }), /chain-gateway、mirror/)
  assert.deepEqual(places({ JHC_SERVICES: 'mirror,chain-gateway', ...rest }).here, ['chain-gateway', 'mirror'])
})
