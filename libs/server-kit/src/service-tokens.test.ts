import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serviceTokens } from './service-tokens.ts'

const tokens = serviceTokens('a secret of at least thirty-two characters')

test('a token names its service or agent, and nobody else', () => {
  const token = tokens.of('service', 'index-library')
  assert.deepEqual(tokens.read(token), { kind: 'service', id: 'index-library' })
  assert.deepEqual(tokens.read(tokens.of('agent', 'hospital-a')), { kind: 'agent', id: 'hospital-a' })
  assert.equal(tokens.read(token.replace('index-library', 'anchoring')), null)
  assert.equal(tokens.read(token.replace('jhc.service', 'jhc.agent')), null)
})

test('another secret, a cut or a foreign token is nobody', () => {
  const token = tokens.of('service', 'empi')
  const other = serviceTokens('another secret of thirty-two characters')
  for (const wrong of [token.slice(0, -1), `${token}x`, '', 'jhc.service.empi.', 'x'.repeat(80)]) {
    assert.equal(tokens.read(wrong), null)
  }
  assert.equal(other.read(token), null)
})
