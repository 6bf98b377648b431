import type { CallArguments } from '@jhc/kit/api.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { markResult } from '@jhc/record/recognition/mark-result.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { recognitionApi } from './api.ts'
import { consentUntil } from './consent-in-force.ts'
import { type DecisionRow, insertDecision } from './decision-store.ts'
import { errors } from './errors.ts'
import { newestVersion, readList } from './list-store.ts'
import { personOf, type RecognitionDesk, shanghaiDay } from './recognition.ts'

type Wanted = CallArguments<(typeof recognitionApi)['operations']['decide']>['body']

export async function decideResult(desk: RecognitionDesk, wanted: Wanted, { principal, audit }: CallContext) {
  const { db, now } = desk
  const accountId = personOf(principal)
  const { residentId, item, result, decision, reason, text } = wanted
  if (decision === 'declined' && (!reason || (reason === 'other' && text.length < 4))) throw errors['reason-missing']()
  if (result.orgId !== principal.orgId && (await consentUntil(desk, accountId, residentId)) === null)
    throw errors['no-consent']()
  const list = await readList(db, await newestVersion(db))
  const { state } = markResult(list, result, { today: shanghaiDay(now()), ownOrgId: principal.orgId })
  const same = result.system === item.system && result.code === item.code
  if (!same || (state !== 'recognisable' && state !== 'own')) throw errors['not-recognisable']({ state })
  const { signers } = await desk.keys.lookup({ body: { accountIds: [accountId] } })
  const decisionId = uuidv7(now())
  const row = await insertDecision(db, {
    decisionId,
    key: wanted.key,
    at: new Date(now()),
    orgId: principal.orgId,
    accountId,
    doctorName: signers[0]?.name ?? '',
    residentToken: desk.residentToken(residentId),
    system: item.system,
    code: item.code,
    name: list.items.find((one) => one.system === item.system && one.code === item.code)!.name,
    decision,
    reason: decision === 'declined' ? reason : null,
    said: text === '' ? '' : desk.said.seal(decisionId, text),
    recordId: result.recordId,
    recordVersion: result.version,
    resultOrgId: result.orgId,
    resultDay: result.day,
    listVersion: list.version,
  })
  if (row.decision !== decision) throw errors['decided-otherwise']()
  audit?.({ object: `recognition:${row.decisionId} record:${row.recordId}` })
  await tellResident(desk, residentId, row)
  return shownDecision(desk, row)
}

/** Says that a result was (not) recognised, never which one. The same decision is one message; a failure does not undo the decision. */
async function tellResident({ messages, log }: RecognitionDesk, residentId: string, row: DecisionRow): Promise<void> {
  const accepted = row.decision === 'accepted'
  try {
    await messages.send({
      body: {
        key: `recognition.${row.decisionId}`,
        to: { residentId },
        kind: 'recognition',
        title: accepted ? '外院检查检验结果已被认可' : '外院检查检验结果未被认可',
        text: accepted
          ? `${row.doctorName || '接诊'}医生认可了您已有的一项检查检验结果，这次不必重复检查。`
          : `${row.doctorName || '接诊'}医生认为您已有的一项检查检验结果需要复查，原因已记录；如有疑问可当面询问。`,
        link: '/messages',
      },
    })
  } catch (error) {
    log.warn({ err: error as Error }, 'a decision on recognition was not told to the resident')
  }
}

export function shownDecision({ said }: RecognitionDesk, row: DecisionRow) {
  const { decisionId, orgId, doctorName, system, code, name, decision, reason, resultOrgId, resultDay, listVersion } =
    row
  return {
    decisionId,
    at: row.at.toISOString(),
    orgId,
    doctorName,
    system,
    code,
    name,
    decision,
    reason,
    text: row.said === '' ? '' : said.open(decisionId, row.said),
    resultOrgId,
    resultDay,
    listVersion,
  }
}
