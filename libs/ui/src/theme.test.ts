import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrastRatio } from './contrast.ts'
import { colours } from './theme.ts'

test('every word colour reaches 4.5 : 1 on the backgrounds it is used on', () => {
  const pairs: Array<[string, string]> = [
    [colours.text, colours.canvas],
    [colours.textSecondary, colours.canvas],
    [colours.textQuiet, colours.canvas],
    [colours.primary, colours.surface],
    [colours.primaryHover, colours.surface],
    [colours.primary, colours.canvas],
    [colours.surface, colours.primary],
    [colours.surface, colours.mismatch],
    ['#66737C', colours.surface],
    [colours.verifiedText, colours.verifiedTint],
    [colours.waitingText, colours.waitingTint],
    [colours.includedText, colours.includedTint],
    [colours.neutralText, colours.neutralTint],
    [colours.mismatchText, colours.mismatchTint],
  ]
  for (const [word, ground] of pairs) {
    assert.ok(contrastRatio(word, ground) >= 4.5, `${word} on ${ground}: ${contrastRatio(word, ground).toFixed(2)}`)
  }
})
