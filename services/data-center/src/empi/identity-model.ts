import { readFileSync } from 'node:fs'
import type { IdentityParts } from '@jhc/record/identity-parts.ts'
import type { TokenKey } from '@jhc/record/identity-tokens.ts'
import type { MatchModel } from './matching/model.ts'

const shipped = new URL('generated/identity-model.json', import.meta.url)

const empty: IdentityParts = {
  nameCharacters: [],
  namePinyin: [],
  sex: '',
  birthYear: '',
  birthMonth: '',
  birthDay: '',
  idRegion: '',
  idBirth: '',
  idSequence: '',
  idWhole: '',
  phoneHead: '',
  phoneTail: '',
  addressArea: '',
  addressRest: '',
}

/** The shipped model with its frequency tables turned into tokens: whoever holds the key knows the token of 王, nobody else does. */
export async function loadIdentityModel(key: TokenKey): Promise<MatchModel> {
  const model: MatchModel = JSON.parse(readFileSync(shipped, 'utf8'))
  const terms: MatchModel['terms'] = {}
  for (const [comparison, table] of Object.entries(model.terms)) {
    const characters = Object.keys(table)
    const tokens = await key.tokenise(characters.map((c) => ({ ...empty, nameCharacters: [c] })))
    terms[comparison] = Object.fromEntries(tokens.map((t, i) => [t.nameCharacters[0]!, table[characters[i]!]!]))
  }
  return { ...model, terms }
}
