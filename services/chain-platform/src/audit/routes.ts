import { toHex } from '@jhc/record/bytes.ts'
import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { auditApi } from './api.ts'
import type { Audit, StoredLine } from './audit.ts'
import { lastBatch, pageOfBatches } from './batch-store.ts'
import { exportLines } from './export-lines.ts'
import { listUnusual } from './find-unusual.ts'
import { type Signer, verifyHead } from './head-signer.ts'
import type { StreamKeeper } from './keep-stream.ts'
import { packageLines } from './package-lines.ts'
import { listLines, oldestAt, summarise } from './read-lines.ts'
import { reviewUnusual } from './review-unusual.ts'
import { showBatch, verifyLine } from './verify-line.ts'

const most = 500
const text = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

export function routes(audit: Audit, keeper: StreamKeeper<StoredLine>, keys: Signer): Implementation {
  const { check, signer } = keeper
  return implement(auditApi, {
    lines: ({ query }, { principal }) => listLines(audit, principal, query),
    exportLines: ({ query }, context) => exportLines(audit, query, context),
    summary: ({ query }, { principal }) => summarise(audit, principal, query),
    unusual: ({ query }, { principal }) => listUnusual(audit, principal, query),
    reviewUnusual: ({ body }, context) => reviewUnusual(audit, body, context),
    batches: async ({ query }) => {
      const { items, total } = await pageOfBatches(audit.db, query)
      return { items: items.map(showBatch), total, totalCapped: false }
    },
    status: async () => {
      const { seq, mac } = audit.head()
      const { at, wholeAt } = check.state()
      const anchored = await lastBatch(audit.db, audit.stream)
      const upTo = anchored?.state === 'sealed' ? anchored.fromSeq - 1 : (anchored?.toSeq ?? 0)
      return {
        stream: audit.stream,
        lines: seq,
        anchored: upTo,
        waiting: seq - upTo,
        headCode: mac,
        checkedAt: text(at),
        retentionDays: audit.retentionDays,
        oldestAt: await oldestAt(audit),
        checkedWholeAt: text(wholeAt),
        findings: keeper.findings().slice(0, most),
        trouble: keeper.trouble(),
      }
    },
    packageLines: ({ query }, context) => packageLines(audit, { signer: keys, head: signer }, query, context),
    head: async () => ({ head: signer.current() }),
    verifyHead: async ({ body }) => verifyHead(audit, toHex(await keys.publicKey()), body),
    verifyLine: ({ params }, { principal }) => verifyLine(audit, principal, params.stream, params.seq),
    verifyAll: async () => {
      const { lines, findings } = await check.all()
      return { lines, findings: findings.slice(0, most), total: findings.length }
    },
  })
}
