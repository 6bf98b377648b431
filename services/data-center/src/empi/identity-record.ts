import type { IdentityParts } from '@jhc/record/identity-parts.ts'

/** One registration as the engine compares it: tokens always, clear parts too where the source is entitled to send them. */
export interface IdentityRecord {
  tokens: IdentityParts
  clear: IdentityParts | null
}

const order = [
  'nameCharacters',
  'namePinyin',
  'sex',
  'birthYear',
  'birthMonth',
  'birthDay',
  'idRegion',
  'idBirth',
  'idSequence',
  'idWhole',
  'phoneHead',
  'phoneTail',
  'addressArea',
  'addressRest',
] as const satisfies readonly (keyof IdentityParts)[]

/** Tokens are base64url, so `|` and `,` never occur in them: a row of tokens is a third of its JSON. */
export function encodeTokens(tokens: IdentityParts): string {
  return order.map((part) => [tokens[part]].flat().join(',')).join('|')
}

export function decodeTokens(text: string): IdentityParts {
  const values = text.split('|')
  const entries = order.map((part, i) => {
    const value = values[i] ?? ''
    return [part, i < 2 ? (value ? value.split(',') : []) : value]
  })
  return Object.fromEntries(entries) as unknown as IdentityParts
}

/** Which parts are there, for screens that may not show more. */
export function presentParts(parts: IdentityParts): string[] {
  return order.filter((part) => parts[part].length > 0)
}

export const maskName = (characters: readonly string[]) => (characters.length > 0 ? `${characters[0]}*` : '')
