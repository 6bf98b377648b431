import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkHeldOut } from './held-out.ts'

test('residents that the model was not estimated on: no false link, most are linked at once, the keys reach almost all', () => {
  const { wrong, recallBeforeReview, reachedByKeys, openTruePairs, truePairs } = linkHeldOut(4000)
  assert.equal(wrong, 0)
  assert.ok(recallBeforeReview > 0.85, `recall ${recallBeforeReview}`)
  assert.ok(reachedByKeys > 0.99, `reached ${reachedByKeys}`)
  assert.ok(recallBeforeReview + openTruePairs / truePairs > 0.97, 'what is not linked is open for review')
})
