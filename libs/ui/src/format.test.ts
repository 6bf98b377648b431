import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDuration, formatRelative, formatShare, formatTime, shortenId } from './format.ts'

test('times are shown in Asia/Shanghai whatever the machine’s zone', () => {
  assert.equal(formatTime('2026-11-23T16:05:09Z'), '2026-11-24 00:05:09')
})

test('relative time uses one unit', () => {
  const now = Date.parse('2026-11-23T12:00:00Z')
  assert.equal(formatRelative('2026-11-23T11:59:58Z', now), '刚刚')
  assert.equal(formatRelative('2026-11-23T11:57:00Z', now), '3 分钟前')
  assert.equal(formatRelative('2026-11-20T12:00:00Z', now), '3 天前')
})

test('a share never reads 100% while something is missing', () => {
  assert.equal(formatShare(39_999, 40_000), '99.9%')
  assert.equal(formatShare(40_000, 40_000), '100%')
  assert.equal(formatShare(0, 5), '0%')
  assert.equal(formatShare(0, 0), '—')
})

test('durations and ids are shortened for reading', () => {
  assert.equal(formatDuration(75), '1 分 15 秒')
  assert.equal(shortenId('0192f0a0-1111-7abc-8def-0123456789ab'), '0192f0a0…6789ab')
  assert.equal(shortenId('short-id'), 'short-id')
})
