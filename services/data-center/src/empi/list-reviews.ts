import type { Bus } from '@jhc/server-kit/capability.ts'
import { indexLibraryApi } from '../index-library/api.ts'
import type { Db } from './empi-store.ts'
import { registrationsByNo, type StoredRegistration } from './empi-store.ts'
import { maskName } from './identity-record.ts'
import { probabilityOf } from './matching/score.ts'
import { pageOfPairs } from './pair-store.ts'
import { countPairs } from './read-stats.ts'

const totalCap = 10_000

/** The queue, strongest first: those are the likeliest to be one person. */
export async function listReviews(
  db: Db,
  orgNames: () => Promise<Map<string, string>>,
  query: { page: number; pageSize: number; state: 'open' | 'same' | 'different' },
) {
  const pairs = await pageOfPairs(db, query.state, (query.page - 1) * query.pageSize, query.pageSize)
  const registrations = await registrationsByNo(
    db,
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
  const total = await countPairs(db, query.state, totalCap)
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

/** Clear parts masked to what a decision needs; of tokens only whether the part was given. */
function shownOf({ clear, tokens }: StoredRegistration): Record<string, string> {
  const given = (present: boolean) => (present ? '已提供（令牌）' : '未提供')
  if (!clear) {
    return {
      姓名: tokens.nameCharacters.length > 0 ? `已提供（令牌，${tokens.nameCharacters.length}字）` : '未提供',
      性别: given(tokens.sex !== ''),
      出生日期: given(tokens.birthYear !== ''),
      证件号码: tokens.idWhole ? '已提供（令牌）' : tokens.idRegion ? '校验不符，仅部分可比（令牌）' : '未提供',
      联系电话: given(tokens.phoneTail !== ''),
      住址: given(tokens.addressRest !== ''),
    }
  }
  return {
    姓名: maskName(clear.nameCharacters) || '未提供',
    性别: sexes[clear.sex] ?? '未提供',
    出生日期: clear.birthYear ? `${clear.birthYear}年` : '未提供',
    证件号码: clear.idWhole
      ? `${clear.idRegion.slice(0, 2)}${'*'.repeat(15)}${clear.idSequence.slice(-1)}`
      : clear.idRegion
        ? '校验不符'
        : '未提供',
    联系电话: clear.phoneTail ? `*******${clear.phoneTail.slice(-2)}` : '未提供',
    住址: clear.addressArea || (clear.addressRest ? '已提供' : '未提供'),
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
