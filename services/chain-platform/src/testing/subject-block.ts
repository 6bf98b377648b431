import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { approvalAbi } from '@jhc/chain-contracts/generated/approval.ts'
import { auditAnchorAbi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { changeLogAbi } from '@jhc/chain-contracts/generated/change-log.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { indexAnchorAbi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import type { ChainLog, ChainTransaction, Hex } from '@jhc/chain-port/driver.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { type Abi, encodeAbiParameters, encodeEventTopics, stringToHex, zeroHash } from 'viem'
import { anchorCall, entryText, hashOf } from './anchor-call.ts'

const abis = {
  IndexAnchor: indexAnchorAbi,
  Consent: consentAbi,
  Access: accessAbi,
  Approval: approvalAbi,
  ChangeLog: changeLogAbi,
  AuditAnchor: auditAnchorAbi,
} as unknown as Record<string, Abi>

export type AddressOf = (name: string) => Hex

/** The log that a contract leaves with this event. */
export function logOf(
  abi: Abi,
  address: Hex,
  eventName: string,
  args: Record<string, unknown>,
): Omit<ChainLog, 'logIndex'> {
  const event = abi.find((item) => item.type === 'event' && item.name === eventName)
  if (event?.type !== 'event') throw new Error(`no event ${eventName}`)
  const plain = event.inputs.filter((input) => !input.indexed)
  return {
    address,
    topics: encodeEventTopics({ abi, eventName, args } as never) as Hex[],
    data: encodeAbiParameters(plain, plain.map((input) => args[input.name!]) as never),
  }
}

const domain = `0x${'11'.repeat(20)}` as const
const [resident, doctor] = [hashOf('resident'), hashOf('doctor')]
const holder = stringToHex('hospital-a', { size: 32 })

export const grantTerms = (validTo: number) =>
  encodeSigned('grant', {
    domain,
    action: 1,
    kind: 1,
    mode: 2,
    granteeKind: 1,
    fieldsForm: 0,
    maxGrade: 3,
    purpose: 7,
    recordTypes: 0b1011,
    dataFrom: 20200101,
    dataTo: 20261231,
    validFrom: 1_750_000_000,
    validTo,
    nonce: 1,
    resident,
    grantee: doctor,
    holder,
    fields: zeroHash,
    textHash: hashOf('text'),
  })
const requestTerms = encodeSigned('request', {
  domain,
  action: 1,
  purpose: 7,
  grade: 3,
  recordTypes: 0b11,
  dataFrom: 20240101,
  dataTo: 20251231,
  validTo: 1_760_000_000,
  fieldsForm: 0,
  fields: zeroHash,
  nonce: 1,
  asker: doctor,
  resident,
  holder,
  reasonHash: zeroHash,
  mode: 2,
})
const releaseTerms = (requestId: Hex, grantId: Hex) =>
  encodeSigned('release', {
    domain,
    action: 3,
    grade: 2,
    recordTypes: 1,
    dataFrom: 20240101,
    dataTo: 20251231,
    fieldsForm: 0,
    fields: zeroHash,
    requestId,
    grantId,
    holder,
    contentHash: hashOf('content'),
    count: 2,
    page: 1,
  })

/** One transaction for each of the district's subjects, as its contracts would leave them; ids are made from the name. */
export function subjectTransactions(name: string, addressOf: AddressOf, replaces: Hex = zeroHash): ChainTransaction[] {
  const [grantId, requestId, releaseId, request] = ['grant', 'request', 'release', 'approval'].map((one) =>
    hashOf(`${one} ${name}`),
  ) as [Hex, Hex, Hex, Hex]
  const log = (contract: string, event: string, args: Record<string, unknown>) =>
    logOf(abis[contract]!, addressOf(contract), event, args)
  const calls: Array<[string, Hex, Array<Omit<ChainLog, 'logIndex'>>]> = [
    [
      'IndexAnchor',
      anchorCall({ name, entries: [entryText(`record ${name}`)] }),
      [
        log('IndexAnchor', 'BatchAnchored', {
          batchId: hashOf(name),
          source: holder,
          root: hashOf('root'),
          count: 1,
          mode: 0,
          model: stringToHex('JHC-REC-1', { size: 32 }),
        }),
      ],
    ],
    [
      'Consent',
      '0x01020304',
      [
        log('Consent', 'Granted', {
          grantId,
          resident,
          grantee: doctor,
          replaces,
          keyVersion: 1,
          terms: grantTerms(4_000_000_000),
        }),
      ],
    ],
    [
      'Access',
      '0x01020305',
      [
        log('Access', 'Requested', { requestId, resident, asker: doctor, terms: requestTerms }),
        log('Access', 'Released', {
          releaseId,
          resident,
          asker: doctor,
          requestId,
          grantId,
          holder,
          terms: releaseTerms(requestId, grantId),
        }),
        log('Access', 'Finished', { releaseId, requestId, holder, outcome: 2 }),
      ],
    ],
    [
      'Approval',
      '0x01020306',
      [
        log('Approval', 'Submitted', {
          request,
          template: hashOf('template'),
          submitter: holder,
          packageHash: hashOf('package'),
          endsAt: 2n ** 64n - 1n,
        }),
        log('Approval', 'Approved', { request, actor: doctor, level: 1, opinionHash: zeroHash }),
        log('Approval', 'Ended', { request, state: 2, actor: doctor, reasonHash: zeroHash }),
      ],
    ],
    [
      'ChangeLog',
      '0x01020307',
      [
        log('ChangeLog', 'ChangesAnchored', {
          batchId: hashOf(`changes ${name}`),
          stream: holder,
          root: hashOf('root'),
          count: 12,
          day: 20261123,
          kind: 1,
          previous: zeroHash,
        }),
      ],
    ],
    [
      'AuditAnchor',
      '0x01020308',
      [
        log('AuditAnchor', 'AuditAnchored', {
          stream: holder,
          index: 3n,
          fromSeq: 10n,
          toSeq: 20n,
          root: hashOf('root'),
          previousRoot: zeroHash,
        }),
      ],
    ],
  ]
  let logIndex = 0
  return calls.map(([contract, input, logs], index) => ({
    hash: hashOf(`${name} ${index}`),
    index,
    from: `0x${'ab'.repeat(20)}`,
    to: addressOf(contract),
    nonce: index,
    input,
    status: 'success',
    gasUsed: 21_000n,
    contractAddress: null,
    logs: logs.map((one) => ({ ...one, logIndex: logIndex++ })),
  }))
}
