import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { ConfigError, readConfig, setting } from './config.ts'

const settings = {
  JHC_PORT: setting(z.coerce.number().int().min(1).max(65535).default(8080), '1 到 65535 的整数'),
  JHC_TOKEN: setting(z.string().min(20), '至少 20 个字符', { secret: true }),
}

test('a wrong value names the key and the allowed range, all mistakes at once, and no secret is repeated', () => {
  assert.throws(
    () => readConfig(settings, { JHC_PORT: '99999', JHC_TOKEN: 'short', JHC_PROT: '1' }, { prefix: 'JHC_' }),
    (error: unknown) => {
      assert.ok(error instanceof ConfigError)
      assert.match(error.message, /JHC_PORT="99999" 不合要求；允许：1 到 65535 的整数/)
      assert.match(error.message, /JHC_TOKEN=（不显示） 不合要求；允许：至少 20 个字符/)
      assert.match(error.message, /JHC_PROT 不是可用的配置项/)
      assert.doesNotMatch(error.message, /short/)
      return true
    },
  )
})

test('an absent or empty value takes the default', () => {
  const config = readConfig(settings, { JHC_PORT: '', JHC_TOKEN: 'x'.repeat(20) })
  assert.deepEqual(config, { JHC_PORT: 8080, JHC_TOKEN: 'x'.repeat(20) })
})
