import { Buffer } from 'node:buffer'
import { signatureToDer } from '@jhc/gm/sm2-der.ts'
import { writePublicKey } from '@jhc/gm/x509/private-key.ts'
import type { CallArguments } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import { composeAuditHead } from '@jhc/record/audit-head.ts'
import { composeAuditLine } from '@jhc/record/audit-line.ts'
import { type PackagedBatch, signedFiles, sm3List } from '@jhc/record/audit-package.ts'
import { utf8 } from '@jhc/record/bytes.ts'
import { writeTar } from '@jhc/record/tar.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { refuseBound } from '@jhc/server-kit/reach.ts'
import { sql } from 'kysely'
import type { auditApi } from './api.ts'
import { type Audit, contractName } from './audit.ts'
import { batchesBetween, type StoredBatch } from './batch-store.ts'
import { auditErrors } from './errors.ts'
import { localTime } from './export-columns.ts'
import type { HeadSigner, SignedHead, Signer } from './head-signer.ts'
import { packageReadme } from './package-readme.ts'

type Query = CallArguments<(typeof auditApi)['operations']['packageLines']>['query']

const mostLines = 100_000
const mostBatches = 2_000

/** The run of whole batches on chain that holds every line of the period. */
async function batchesOf({ db, stream }: Audit, { from, to }: Query): Promise<StoredBatch[]> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select min(seq) as first, max(seq) as last from audit.line
    where stream = ${stream} and at >= ${from}::timestamptz and at < ${to}::timestamptz`.execute(db)
  const { first, last } = rows[0]!
  if (first === null || last === null) return []
  return (await batchesBetween(db, stream, first, last)).filter(({ blockNumber }) => blockNumber !== null)
}

async function withReceipt({ gateway }: Audit, batch: StoredBatch, provable: boolean): Promise<PackagedBatch> {
  const { stream, fromSeq, toSeq, root, previousRoot } = batch
  const transactionHash = batch.transactionHash!
  const told = { stream, fromSeq, toSeq, root, previousRoot, transactionHash, blockNumber: batch.blockNumber! }
  if (!provable) return { ...told, blockHash: '', receipt: null }
  const { blockHash, headerRlp, transactionIndex, nodes } = await gateway.receiptProof({ params: { transactionHash } })
  return { ...told, blockHash, receipt: { headerRlp, transactionIndex, nodes } }
}

/** Lines with all that holds them, as a tar of plain files that OpenSSL verifies off line; whole batches, of everybody. */
export async function packageLines(
  audit: Audit,
  { signer, head }: { signer: Signer; head: HeadSigner },
  query: Query,
  context: CallContext,
) {
  refuseBound(context.principal)
  const stored = await batchesOf(audit, query)
  const rows = stored.reduce((sum, { fromSeq, toSeq }) => sum + toSeq - fromSeq + 1, 0)
  context.audit?.({ object: `format=package rows=${rows}` })
  if (rows === 0) throw auditErrors['nothing-anchored']()
  if (rows > mostLines || stored.length > mostBatches)
    throw auditErrors['export-too-long']({ rows, most: mostLines, format: 'package' })
  if (!context.file) throw commonErrors['invalid-input']({ part: 'caller', issues: ['files are sent over HTTP only'] })
  await head.round()
  const files = await composeFiles(audit, head.current()!, stored, { ...query, by: context.principal.id })
  const list = sm3List(files)
  const pem = writePublicKey(await signer.publicKey())
  const all = [
    ...files,
    { name: 'files.sm3', bytes: list },
    { name: 'files.sig', bytes: signatureToDer(await signer.sign(list)) },
    { name: 'platform.pem', bytes: utf8(pem) },
  ]
  const name = `audit-${localTime(new Date(audit.now())).replace(/\D/g, '').slice(0, 12)}.tar`
  context.file({ name, mediaType: 'application/x-tar', content: Buffer.from(writeTar(all, audit.now())) })
  return { rows }
}

async function composeFiles(audit: Audit, head: SignedHead, stored: StoredBatch[], asked: Query & { by: string }) {
  const [{ contracts }, status] = await Promise.all([audit.gateway.contracts({}), audit.gateway.status({})])
  const contract = contracts.find(({ name }) => name === contractName)!.address
  const lines: string[] = []
  const batches: PackagedBatch[] = []
  for (const batch of stored) {
    for (const line of await audit.store.between(batch.stream, batch.fromSeq, batch.toSeq))
      lines.push(`${composeAuditLine(line)}\n`)
    batches.push(await withReceipt(audit, batch, status.receiptProofs && status.headerHash === 'keccak256'))
  }
  const about = {
    format: 'jhc-audit-package/1',
    at: new Date(audit.now()).toISOString(),
    ...asked,
    lines: lines.length,
  }
  const bytes: Record<(typeof signedFiles)[number], Uint8Array> = {
    'about.json': json(about),
    'batches.json': json({ contract, genesisHash: status.genesisHash, batches }),
    'head.json': composeAuditHead(head),
    'head.sig': signatureToDer(Buffer.from(head.signature, 'hex')),
    'lines.jsonl': utf8(lines.join('')),
    'readme.txt': utf8(packageReadme),
  }
  return signedFiles.map((name) => ({ name, bytes: bytes[name] }))
}

const json = (value: unknown) => utf8(`${JSON.stringify(value, null, 1)}\n`)
