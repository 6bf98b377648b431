import type { IdentityParts } from '@jhc/record/identity-parts.ts'
import type { IdentityRecord } from './identity-record.ts'
import type { Comparison, MatchConfig } from './matching/comparison.ts'
import { missing } from './matching/comparison.ts'
import { editDistance } from './matching/similarity.ts'

/**
 * How two registrations are compared. Everything runs on tokens by equality of segments, characters and syllables; only where both sides
 * are clear, a distance inside a segment can raise `different` to a near level.
 */

/** Both sides in clear, else null. */
const clearPair = (a: IdentityRecord, b: IdentityRecord) => (a.clear && b.clear ? ([a.clear, b.clear] as const) : null)

const sameMembers = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join()
const sameSequence = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((x, i) => x === b[i])

const surname: Comparison<IdentityRecord> = {
  name: 'surname',
  levels: ['exact', 'sound', 'different'],
  compare(a, b) {
    const [x, y] = [a.tokens, b.tokens]
    if (x.nameCharacters.length === 0 || y.nameCharacters.length === 0) return missing
    if (x.nameCharacters[0] === y.nameCharacters[0]) return 0
    return x.namePinyin[0] === y.namePinyin[0] ? 1 : 2
  },
  terms: (value) => value.tokens.nameCharacters.slice(0, 1),
  termFloor: 0.001,
}

const given: Comparison<IdentityRecord> = {
  name: 'given',
  levels: ['exact', 'sound', 'swapped', 'overlap', 'different'],
  compare(a, b) {
    const [x, y] = [a.tokens.nameCharacters.slice(1), b.tokens.nameCharacters.slice(1)]
    if (x.length === 0 || y.length === 0) return missing
    if (sameSequence(x, y)) return 0
    const [p, q] = [a.tokens.namePinyin.slice(1), b.tokens.namePinyin.slice(1)]
    if (sameSequence(p, q)) return 1
    if (sameMembers(x, y) || sameMembers(p, q)) return 2
    return x.some((c) => y.includes(c)) || p.some((s) => q.includes(s)) ? 3 : 4
  },
  terms: (value) => value.tokens.nameCharacters.slice(1),
  termFloor: 0.003,
}

const sex: Comparison<IdentityRecord> = {
  name: 'sex',
  levels: ['exact', 'different'],
  compare: (a, b) => (!a.tokens.sex || !b.tokens.sex ? missing : a.tokens.sex === b.tokens.sex ? 0 : 1),
}

const dayOf = (p: IdentityParts) => p.birthYear + p.birthMonth + p.birthDay

/** Agreement of the stated birth date; the one inside the identity number is the second witness, not further evidence. */
const birth: Comparison<IdentityRecord> = {
  name: 'birth',
  levels: ['exact', 'near', 'partial', 'different'],
  compare(a, b) {
    const [x, y] = [a.tokens, b.tokens]
    const witness = x.idBirth && y.idBirth ? x.idBirth === y.idBirth : null
    if (!x.birthYear || !y.birthYear) return witness === null ? missing : witness ? 0 : 3
    const equal = [x.birthYear === y.birthYear, x.birthMonth === y.birthMonth, x.birthDay === y.birthDay]
    const agreeing = equal.filter(Boolean).length
    if (agreeing === 3) return witness === false ? 1 : 0
    const swapped = equal[0] && x.birthMonth === y.birthDay && x.birthDay === y.birthMonth
    if (agreeing === 2 || swapped || witness) return 1
    const clear = clearPair(a, b)
    if (clear && editDistance(dayOf(clear[0]), dayOf(clear[1]), 1) === 1) return 1
    return agreeing === 1 ? 2 : 3
  },
}

/** The identity number without its birth date, which `birth` has weighed already. */
const idNumber: Comparison<IdentityRecord> = {
  name: 'id',
  levels: ['same', 'same-region', 'other-region', 'different'],
  compare(a, b) {
    const [x, y] = [a.tokens, b.tokens]
    if (x.idWhole && y.idWhole) return x.idWhole === y.idWhole ? 0 : 3
    if (!x.idRegion || !y.idRegion) return missing
    return x.idRegion === y.idRegion ? 1 : 2
  },
}

/** Phone and address together, with a cap: a family shares both, so their agreement names a household. */
const contact: Comparison<IdentityRecord> = {
  name: 'contact',
  levels: ['phone-and-address', 'phone', 'address', 'part-of-phone', 'area', 'different'],
  compare(a, b) {
    const [x, y] = [a.tokens, b.tokens]
    const phones = x.phoneTail && y.phoneTail
    const addresses = x.addressRest && y.addressRest
    if (!phones && !addresses) return missing
    const samePhone = phones && x.phoneHead === y.phoneHead && x.phoneTail === y.phoneTail
    const sameAddress = addresses && x.addressRest === y.addressRest && x.addressArea === y.addressArea
    if (samePhone) return sameAddress ? 0 : 1
    if (sameAddress) return 2
    const clear = clearPair(a, b)
    const nearPhone =
      phones &&
      (x.phoneTail === y.phoneTail ||
        x.phoneHead === y.phoneHead ||
        (clear !== null && editDistance(phoneOf(clear[0]), phoneOf(clear[1]), 1) === 1))
    if (nearPhone) return 3
    return x.addressArea && x.addressArea === y.addressArea ? 4 : 5
  },
  maxWeight: 12,
}

const phoneOf = (p: IdentityParts) => p.phoneHead + p.phoneTail

const joined = (...parts: (string | undefined)[]) => (parts.every(Boolean) ? parts.join('|') : '')
const givenSyllables = (p: IdentityParts) => [...p.namePinyin.slice(1)].sort().join()

export const identityConfig: MatchConfig<IdentityRecord> = {
  comparisons: [surname, given, sex, birth, idNumber, contact],
  blocking: [
    { name: 'id', key: ({ tokens: t }) => t.idWhole, refine: ({ tokens: t }) => t.namePinyin.join() },
    // Wrong month or day.
    {
      name: 'name-year',
      key: ({ tokens: t }) => joined(t.namePinyin[0], givenSyllables(t), t.birthYear, t.sex || 'unknown'),
      refine: ({ tokens: t }) => t.birthMonth,
    },
    {
      name: 'phone',
      key: ({ tokens: t }) => joined(t.phoneHead, t.phoneTail),
      refine: ({ tokens: t }) => t.birthYear,
    },
    // Another surname, or month and day swapped.
    {
      name: 'given-birth',
      key: ({ tokens: t }) => joined(givenSyllables(t), t.birthYear, ...[t.birthMonth, t.birthDay].sort()),
      refine: ({ tokens: t }) => t.namePinyin[0] ?? '',
    },
  ],
  blockCap: 100,
  // About two registrations a person in a district of a million.
  lambda: 1 / 500_000,
  thresholds: { link: 22, review: 2 },
  contradict: ({ tokens: x }, { tokens: y }) => x.idWhole !== '' && y.idWhole !== '' && x.idWhole !== y.idWhole,
  reviewOnly: (levels) => {
    const [surnameLevel, givenLevel, , , idLevel] = levels
    const namesAgree = (surnameLevel === 0 || surnameLevel === 1) && givenLevel! >= 0 && givenLevel! <= 2
    return !namesAgree && idLevel !== 0
  },
}
