import type { MirroredAccess, MirroredConsent } from '../provenance.ts'
import { kindWord, modeWord, outcomeWord, periodWord, purposeWord, reasonWord, typesWord } from './chain-words.ts'
import { chainEvidence, firstPage, type PartBuilder } from './graph-parts.ts'
import type { Names } from './names.ts'

const timeOf = (seconds: number) => new Date(seconds * 1000).toISOString()

export const grantNode = (grantId: string) => `grant:${grantId}`
export const requestNode = (requestId: string) => `request:${requestId}`
export const releaseNode = (releaseId: string) => `release:${releaseId}`

/** A grant, and how it ended. */
export function addGrant(part: PartBuilder, grant: MirroredConsent, names: Names): string {
  const grantee =
    grant.granteeKind === 2
      ? names.holder(grant.grantee)
      : grant.granteeKind === 3
        ? '项目或链接'
        : personWord(names, grant.grantee)
  const id = part.add({
    nodeId: grantNode(grant.grantId),
    kind: 'grant',
    title: `${kindWord(grant.kind)}：${grantee}`,
    at: grant.at,
    evidence: chainEvidence(grant),
    next: firstPage(null),
    detail: {
      授权编号: grant.grantId,
      方式: modeWord(grant.mode),
      用途: purposeWord(grant.purpose),
      被授权者: grantee,
      数据持有机构: names.holder(grant.holder),
      档案类型: typesWord(grant.recordTypes),
      数据时间: periodWord(grant.dataFrom, grant.dataTo),
      有效期: timeOf(grant.validTo),
      ...(grant.withoutResident ? { 签署: `医生与${names.holder(grant.withoutResident.organisation)}代签` } : {}),
    },
  })
  if (grant.ended) {
    const end = part.add({
      nodeId: `grant-end:${grant.grantId}`,
      kind: 'grant-end',
      title: grant.ended.by === 'withdrawn' ? '已撤回' : '已被新授权取代',
      at: grant.ended.at,
      evidence: chainEvidence({ ...grant.ended, final: grant.final }),
    })
    part.edge(id, end, grant.ended.by === 'withdrawn' ? '撤回' : '变更')
  }
  return id
}

export function personWord(names: Names, id: string | null): string {
  const { name, orgName } = names.person(id)
  return orgName ? `${orgName} ${name}` : name
}

export function addRequest(part: PartBuilder, step: MirroredAccess, names: Names): string {
  return part.add({
    nodeId: requestNode(step.requestId),
    kind: 'request',
    title: `${personWord(names, step.asker)} 申请调阅`,
    at: step.at,
    evidence: chainEvidence(step),
    next: firstPage(null),
    detail: {
      申请编号: step.requestId,
      申请人: personWord(names, step.asker),
      用途: purposeWord(step.purpose),
      方式: modeWord(step.mode),
      向谁申请: names.holder(step.holder),
      档案类型: typesWord(step.recordTypes),
      数据时间: periodWord(step.dataFrom, step.dataTo),
    },
  })
}

/** A release with its outcome, or a refusal, or the asker's own way back. */
export function addStep(part: PartBuilder, step: MirroredAccess, names: Names): string {
  if (step.step === 'requested') return addRequest(part, step, names)
  if (step.step === 'refused') {
    return part.add({
      nodeId: `refusal:${step.requestId}:${step.holder}`,
      kind: 'refusal',
      title: `${names.holder(step.holder)} 未放行`,
      at: step.at,
      evidence: chainEvidence(step),
      detail: { 原因: reasonWord(step.reason) },
    })
  }
  if (step.step === 'withdrawn') {
    return part.add({
      nodeId: `request-end:${step.requestId}`,
      kind: 'request-end',
      title: '申请人已撤回申请',
      at: step.at,
      evidence: chainEvidence(step),
    })
  }
  const id = part.add({
    nodeId: releaseNode(step.releaseId!),
    kind: 'release',
    title: `${names.holder(step.holder)} 放行 ${step.records ?? 0} 份`,
    at: step.at,
    evidence: chainEvidence(step),
    next: firstPage(null),
    detail: {
      放行编号: step.releaseId!,
      给谁: personWord(names, step.asker),
      用途: purposeWord(step.purpose),
      依据: step.grantId ?? '本人查阅',
      档案类型: typesWord(step.recordTypes),
      数据时间: periodWord(step.dataFrom, step.dataTo),
      最高级别: step.grade === null ? '' : `${step.grade} 级`,
      页: String((step.page ?? 0) || 1),
      内容指纹的SM3: step.contentHash ?? '',
    },
  })
  if (step.finished) {
    const outcome = part.add({
      nodeId: `outcome:${step.releaseId}`,
      kind: 'outcome',
      title: outcomeWord(step.finished.outcome),
      at: step.finished.at,
      evidence: chainEvidence({ ...step.finished, final: step.final }),
    })
    part.edge(id, outcome, '结果')
  }
  return id
}
