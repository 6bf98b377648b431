import type { IdentityParts } from '@jhc/record/identity-parts.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import { indexLibraryApi } from '../index-library/api.ts'
import type { EmpiService } from './empi-service.ts'
import { registrationsByNo, type StoredRegistration } from './empi-store.ts'
import { maskName } from './identity-record.ts'
import { probabilityOf } from './matching/score.ts'
import { pageOfPairs } from './pair-store.ts'
import { countPairs } from './read-stats.ts'

const totalCap = 10_000

/** The queue, strongest first: those are the likeliest to be one person. `orgIds`: pairs with both sides there; null: all. */
export async function listReviews(
  { db, columns }: EmpiService,
  orgNames: () => Promise<Map<string, string>>,
  query: { page: number; pageSize: number; state: 'open' | 'same' | 'different' },
  orgIds: string[] | null,
) {
  const pairs = await pageOfPairs(db, orgIds, query.state, (query.page - 1) * query.pageSize, query.pageSize)
  const registrations = await registrationsByNo(
    db,
    columns,
    pairs.flatMap((p) => [p.left, p.right]),
  )
  const names = await orgNames()
  const side = (no: number) => {
    const r = registrations.get(no)!
    return {
      registrationId: r.registrationId,
      personId: r.personId,
      orgName: names.get(r.orgId) ?? r.orgId,
      clear: r.clear !== null,
      shown: shownOf(r),
    }
  }
  const total = await countPairs(db, orgIds, query.state, totalCap)
  return {
    items: pairs.map((p) => ({
      pairId: p.pairId,
      score: p.bits,
      probability: probabilityOf(p.bits),
      state: p.state as 'open' | 'same' | 'different',
      left: side(p.left),
      right: side(p.right),
      comparisons: p.comparisons,
      decidedBy: p.decidedBy,
      decidedAt: p.decidedAt?.toISOString() ?? null,
    })),
    total,
    totalCapped: total >= totalCap,
  }
}

const sexes: Record<string, string> = { '1': '男', '2': '女' }

/** Clear parts masked to what a decision needs; of tokens only whether the part was given. What is missing is left out. */
function shownOf({ clear, tokens }: StoredRegistration): Record<string, string> {
  const shown = clear ? maskedParts(clear) : givenParts(tokens)
  return Object.fromEntries(Object.entries(shown).filter(([, text]) => text !== ''))
}

function maskedParts(clear: IdentityParts) {
  const partlyUsable = clear.idRegion ? '校验不符，仅部分可比' : ''
  return {
    name: maskName(clear.nameCharacters),
    sex: sexes[clear.sex] ?? '',
    birth: clear.birthYear ? `${clear.birthYear}年` : '',
    id: clear.idWhole ? `${clear.idRegion.slice(0, 2)}${'*'.repeat(15)}${clear.idSequence.slice(-1)}` : partlyUsable,
    phone: clear.phoneTail ? `*******${clear.phoneTail.slice(-2)}` : '',
    address: clear.addressArea || (clear.addressRest ? '已提供' : ''),
  }
}

function givenParts(tokens: IdentityParts) {
  const given = (present: unknown) => (present ? '已提供（令牌）' : '')
  return {
    name: tokens.nameCharacters.length > 0 ? `已提供（令牌，${tokens.nameCharacters.length}字）` : '',
    sex: given(tokens.sex),
    birth: given(tokens.birthYear),
    id: tokens.idWhole ? given(true) : tokens.idRegion ? '校验不符，仅部分可比（令牌）' : '',
    phone: given(tokens.phoneTail),
    address: given(tokens.addressRest),
  }
}

/** Names from the index library, kept for a minute; ids where it does not answer: the queue must work without it. */
export function createOrgNames(bus: Bus, now: () => number): () => Promise<Map<string, string>> {
  let names = new Map<string, string>()
  let until = 0
  return async () => {
    if (now() < until) return names
    until = now() + 60_000
    try {
      const { organisations } = await bus.client(indexLibraryApi, 'empi').sources({})
      names = new Map(organisations.map((o) => [o.orgId, o.name]))
    } catch {
      until = now() + 5_000
    }
    return names
  }
}
