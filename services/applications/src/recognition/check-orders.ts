import type { CallArguments } from '@jhc/kit/api.ts'
import { markResult } from '@jhc/record/recognition/mark-result.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import type { recognitionApi } from './api.ts'
import { consentUntil } from './consent-in-force.ts'
import { saveWarnings } from './decision-store.ts'
import { newestVersion, readList } from './list-store.ts'
import type { Noted } from './note-results.ts'
import { findNoted } from './noted-store.ts'
import { personOf, type RecognitionDesk, shanghaiDay } from './recognition.ts'

type Operations = (typeof recognitionApi)['operations']
type Order = CallArguments<Operations['check']>['body']
type ClientOrder = CallArguments<Operations['clientCheck']>['body']

export async function checkOrders(desk: RecognitionDesk, order: Order, principal: Principal) {
  return warningsFor(desk, order, { accountId: personOf(principal), orgId: principal.orgId })
}

/** What is not known to the hospital's own doctor now is not known to its system. */
export async function checkForClient(desk: RecognitionDesk, { ticketId, items }: ClientOrder, principal: Principal) {
  const nothing = { known: false, listVersion: await newestVersion(desk.db), warnings: [] }
  const noted = await findNoted(desk.db, ticketId, new Date(desk.now()))
  if (!noted || noted.orgId !== principal.orgId) return nothing
  const { residentId, results } = JSON.parse(desk.noted.open(noted.notedId, noted.results)) as Noted
  if ((await consentUntil(desk, noted.accountId, residentId)) === null) return nothing
  return { known: true, ...(await warningsFor(desk, { residentId, items, results }, noted)) }
}

async function warningsFor(
  desk: RecognitionDesk,
  { residentId, items, results }: Order,
  { accountId, orgId: ownOrgId }: { accountId: string; orgId: string },
) {
  const today = shanghaiDay(desk.now())
  const list = await readList(desk.db, await newestVersion(desk.db))
  const warnings = items.map(({ system, code, name }) => {
    const found = results
      .filter((result) => result.system === system && result.code === code)
      .sort((a, b) => (a.day < b.day ? 1 : -1))
      .slice(0, 20)
      .map((result) => {
        const { state, mark, ageDays, item } = markResult(list, result, { today, ownOrgId })
        return { ...result, state, mark, ageDays, validityDays: item?.validityDays ?? null }
      })
    const listed = list.items.find((one) => one.system === system && one.code === code)
    const repeat = found.some(({ state }) => state === 'recognisable' || state === 'own')
    return { system, code, name: listed?.name ?? (name || code), repeat, results: found }
  })
  await saveWarnings(
    desk.db,
    warnings.flatMap(({ repeat, system, code }) => (repeat ? [{ system, code }] : [])),
    { orgId: ownOrgId, accountId, residentToken: desk.residentToken(residentId), at: new Date(desk.now()), day: today },
  )
  return { listVersion: list.version, warnings }
}
