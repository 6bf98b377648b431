import { pinyin } from 'pinyin-pro'
import type { PatientRegistration } from './model.ts'

/** Comparable parts of an identity; the shape of `identityParts` in the EMPI's api. Absent parts are empty. */
export interface IdentityParts {
  nameCharacters: string[]
  namePinyin: string[]
  sex: string
  birthYear: string
  birthMonth: string
  birthDay: string
  idRegion: string
  idBirth: string
  idSequence: string
  idWhole: string
  phoneHead: string
  phoneTail: string
  addressArea: string
  addressRest: string
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const idChecks = '10X98765432'

/** Check character of GB 11643-1999 (ISO 7064 MOD 11-2) over the first 17 digits. */
export function identityCheckCharacter(digits17: string): string {
  return idChecks[idWeights.reduce((sum, weight, i) => sum + weight * Number(digits17[i]), 0) % 11]!
}

function isCalendarDay(yyyymmdd: string): boolean {
  const [y, m, d] = [Number(yyyymmdd.slice(0, 4)), Number(yyyymmdd.slice(4, 6)), Number(yyyymmdd.slice(6, 8))]
  const date = new Date(Date.UTC(y, m - 1, d))
  return y >= 1850 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
}

/** Shape, calendar day and check character of an 18-character citizen identity number (GB 11643-1999). */
export function isValidIdentityNumber(id: string): boolean {
  return /^\d{17}[\dX]$/.test(id) && isCalendarDay(id.slice(6, 14)) && identityCheckCharacter(id) === id[17]
}

/** First-generation numbers (15 digits, no century, no check) have exactly one 18-character form. */
function upgraded(id: string): string {
  if (!/^\d{15}$/.test(id)) return id
  const digits = `${id.slice(0, 6)}19${id.slice(6)}`
  return digits + identityCheckCharacter(digits)
}

function identityNumberParts(text: string) {
  const id = upgraded(text.normalize('NFKC').replace(/\s/g, '').toUpperCase())
  if (!/^\d{17}[\dX]$/.test(id)) return { idRegion: '', idBirth: '', idSequence: '', idWhole: '' }
  // A wrong check character tells that something is wrong, not where: the segments most likely to be intact stay comparable.
  const valid = isValidIdentityNumber(id)
  return {
    idRegion: id.slice(0, 6),
    idBirth: id.slice(6, 14),
    idSequence: valid ? id.slice(14) : '',
    idWhole: valid ? id : '',
  }
}

function phoneParts(text: string) {
  const digits = text
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(00)?86(?=1\d{10}$)/, '')
  if (digits.length < 7) return { phoneHead: '', phoneTail: '' }
  return { phoneHead: digits.slice(0, -4), phoneTail: digits.slice(-4) }
}

function addressParts(text: string) {
  const plain = text.normalize('NFKC').replace(/[\s,，。、;；()（）-]/g, '')
  const local = plain.replace(/^(中国)?(.{2,8}?(省|自治区))?(.{2,8}?市)?(.{1,8}?[区县])?/, '')
  const area = /^(.{1,10}?(?:街道|镇|乡))(.*)$/.exec(local)
  return area ? { addressArea: area[1]!, addressRest: area[2]! } : { addressArea: '', addressRest: local }
}

const surnameReadings = new Map<string, string>()

/**
 * Reading of one character without tone. Characters are read one by one, the first as a surname (单 shan, 仇 qiu):
 * the reading of a character must not depend on its neighbours, or one wrong character would change two syllables.
 */
function syllable(character: string, first: boolean): string {
  const key = (first ? '^' : '') + character
  let reading = surnameReadings.get(key)
  if (reading === undefined) {
    reading = pinyin(character, {
      toneType: 'none',
      type: 'string',
      v: true,
      surname: first ? 'head' : 'off',
    }).toLowerCase()
    if (surnameReadings.size < 50_000) surnameReadings.set(key, reading)
  }
  return reading
}

export function nameParts(name: string): { nameCharacters: string[]; namePinyin: string[] } {
  const nameCharacters = Array.from(
    name
      .normalize('NFKC')
      .replace(/[\s·・•.．-]/g, '')
      .toUpperCase(),
  ).slice(0, 40)
  return { nameCharacters, namePinyin: nameCharacters.map((c, i) => syllable(c, i === 0)) }
}

/** Clear comparable parts of a registration; nothing is invented: what is missing or unusable is empty. */
export function identityPartsOf(registration: PatientRegistration): IdentityParts {
  const birth = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(registration.birthDate)
  return {
    ...nameParts(registration.name),
    sex: registration.sex === '1' || registration.sex === '2' ? registration.sex : '',
    birthYear: birth?.[1] ?? '',
    birthMonth: birth?.[2] ?? '',
    birthDay: birth?.[3] ?? '',
    ...identityNumberParts(registration.identityNumber),
    ...phoneParts(registration.phone),
    ...addressParts(registration.address),
  }
}
