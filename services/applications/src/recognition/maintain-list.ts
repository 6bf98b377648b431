import type { OrganisationQuality } from '@jhc/record/recognition/mark-result.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { declineReasons } from './decline-reasons.ts'
import { errors } from './errors.ts'
import { type Item, listVersions, newestVersion, readList, type StoredList, writeVersion } from './list-store.ts'
import { organisationNames, type RecognitionDesk, shanghaiDay } from './recognition.ts'

interface Edit {
  baseVersion: number
  note: string
}

export async function showList(desk: RecognitionDesk, asked: number | undefined) {
  const newest = await newestVersion(desk.db)
  if (asked !== undefined && asked > newest) throw errors['no-version']()
  const [{ version, items, quality }, names] = await Promise.all([
    readList(desk.db, asked ?? newest),
    organisationNames(desk),
  ])
  return {
    version,
    items,
    quality: quality.map((one) => ({ ...one, orgName: names.get(one.orgId) ?? one.orgId })),
    reasons: Object.entries(declineReasons).map(([code, zh]) => ({ code: code as 'other', zh })),
    today: shanghaiDay(desk.now()),
  }
}

export async function showVersions({ db }: RecognitionDesk, query: { page: number; pageSize: number }) {
  const { rows, total } = await listVersions(db, query)
  const items = rows.map((row) => ({ ...row, at: row.at.toISOString(), items: Number(row.items) }))
  return { items, total, totalCapped: false }
}

const sameItem = (a: Pick<Item, 'system' | 'code'>) => (b: Item) => a.system === b.system && a.code === b.code

export function putItem(desk: RecognitionDesk, item: Item, edit: Edit, principal: Principal) {
  return nextVersion(desk, edit, principal, (list) => ({
    ...list,
    items: [...list.items.filter((one) => !sameItem(item)(one)), item],
  }))
}

export function removeItem(
  desk: RecognitionDesk,
  named: Pick<Item, 'system' | 'code'>,
  edit: Edit,
  principal: Principal,
) {
  return nextVersion(desk, edit, principal, (list) => {
    if (!list.items.some(sameItem(named))) throw errors['no-item']()
    return { ...list, items: list.items.filter((one) => !sameItem(named)(one)) }
  })
}

export async function putQuality(
  desk: RecognitionDesk,
  quality: OrganisationQuality,
  edit: Edit,
  principal: Principal,
) {
  if (!(await organisationNames(desk)).has(quality.orgId)) throw errors['no-organisation']()
  const same = (one: OrganisationQuality) => one.orgId === quality.orgId && one.category === quality.category
  return nextVersion(desk, edit, principal, (list) => ({
    ...list,
    quality: [...list.quality.filter((one) => !same(one)), quality],
  }))
}

async function nextVersion(
  { db, now }: RecognitionDesk,
  { baseVersion, note }: Edit,
  principal: Principal,
  change: (list: StoredList) => StoredList,
) {
  const newest = await newestVersion(db)
  if (newest !== baseVersion) throw errors['changed-meanwhile']({ newest })
  const list = { ...change(await readList(db, newest)), version: newest + 1 }
  const written = await writeVersion(db, list, { at: new Date(now()), by: principal.id, note })
  if (!written) throw errors['changed-meanwhile']({ newest: newest + 1 })
  return { version: list.version }
}
