import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routable } from './routable-url.ts'

test('what can be decoded goes where it says; what cannot names nothing', () => {
  const fine = ['/v1/records/%E9%9D%99?x=%FF', '/v1/a/b', '/admin/', '/', '*', `/v1/${'a'.repeat(500)}`]
  for (const url of fine) assert.equal(routable(url), url)
  for (const url of ['/v1/%FF', '/v1/a/%', '/v1/%E9%9D/x?y=1', `/v1/${'a'.repeat(501)}`])
    assert.equal(routable(url), '/v1/-')
  assert.equal(routable('/admin/%C0%AE%C0%AE/'), '/-')
})
