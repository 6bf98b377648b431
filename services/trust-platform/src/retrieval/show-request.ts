import { grantModes, purposes, recordTypesOfBits, wordOfCode } from '@jhc/record/consent/consent-words.ts'
import { fieldsOfWord } from '@jhc/record/consent/field-catalogue.ts'
import { sql } from 'kysely'
import { days } from './entries-within.ts'
import { type HolderRow, holdersOf } from './holder-store.ts'
import type { RequestRow } from './request-store.ts'
import type { Retrieval } from './retrieval.ts'
import type { AccessRequest } from './terms-api.ts'

export interface Subject {
  name: string
  sex: string
  birthYear: string
  reason: string
}

export const purposeName = (code: number) => wordOfCode(purposes, code) ?? String(code)
export const modeName = (code: number) => wordOfCode(grantModes, code) ?? String(code)

/** As the asker and the resident see it. Which organisations hold something is not told to the asker before there is a consent. */
export async function showRequests(retrieval: Retrieval, rows: readonly RequestRow[]): Promise<AccessRequest[]> {
  const ids = rows.map(({ requestId }) => requestId)
  const [holders, { sources, orgName }, grants] = await Promise.all([
    holdersOf(retrieval.db, ids),
    retrieval.directory.names(),
    grantsOf(retrieval, ids),
  ])
  const sourceName = (id: string) => sources.find(({ sourceId }) => sourceId === id)?.name ?? id
  const of = Map.groupBy(holders, ({ requestId }) => requestId)
  return rows.map((row) => {
    const { name, sex, birthYear, reason }: Subject = JSON.parse(retrieval.subject.open(row.requestId, row.subject))
    return {
      requestId: row.requestId,
      askerId: row.askerId,
      askerName: row.askerName,
      askerOrgId: row.orgId,
      askerOrgName: orgName(row.orgId),
      residentId: row.residentId,
      patientName: name,
      patientSex: sex,
      patientBirthYear: birthYear,
      purpose: purposeName(row.purpose),
      mode: modeName(row.mode),
      reason,
      recordTypes: recordTypesOfBits(row.recordTypes),
      fields: row.fields === null ? null : fieldsOfWord(row.fields),
      maxGrade: row.maxGrade,
      ...days(row),
      holderOrgId: row.holderOrgId,
      validTo: row.validTo.toISOString(),
      createdAt: row.createdAt.toISOString(),
      state: row.state as AccessRequest['state'],
      grantIds: grants.get(row.requestId) ?? [],
      holders: (of.get(row.requestId) ?? []).map((holder) => shown(holder, row, orgName(holder.orgId), sourceName)),
      transactionHash: row.transactionHash,
      blockNumber: row.blockNumber,
      sharedBy: null,
    }
  })
}

export async function showRequest(retrieval: Retrieval, row: RequestRow): Promise<AccessRequest> {
  return (await showRequests(retrieval, [row]))[0]!
}

function shown(holder: HolderRow, { state }: RequestRow, orgName: string, sourceName: (id: string) => string) {
  const { sourceId, orgId, expected, released, pages, reason, asked } = holder
  const open = ['retrieving', 'complete', 'partial'].includes(state)
  const idle = !['waiting', 'working', 'silent'].includes(holder.state)
  return {
    orgId,
    orgName: orgName === orgId ? sourceName(sourceId) : orgName,
    sourceId,
    state: holder.state,
    expected,
    released,
    pages,
    more: open && idle && asked < expected,
    reason,
  }
}

async function grantsOf({ db }: Retrieval, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{
    requestId: string
    parts: string
  }>`select request_id as "requestId", parts from retrieval.work
    where request_id = any(${[...ids]}::text[])`.execute(db)
  const grants = new Map<string, string[]>()
  for (const { requestId, parts } of rows) {
    const mine: string[] = JSON.parse(parts).map(({ grantId }: { grantId: string }) => grantId)
    grants.set(requestId, [...new Set([...(grants.get(requestId) ?? []), ...mine])])
  }
  return grants
}
