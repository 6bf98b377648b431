import { CodedError } from '@jhc/kit/errors.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import type { AuditResult } from './audit-everything.ts'
import { checkIndexRow } from './check-index.ts'
import { checkMirror } from './check-mirror.ts'
import { errors } from './errors.ts'
import { Findings } from './findings.ts'
import { locateRecord } from './locate-record.ts'
import type { ProofStep, Provenance } from './provenance.ts'

/** A version that neither index nor mirror knows is a finding, not an end. */
function missing(error: unknown): null {
  if (error instanceof CodedError && error.code === 'provenance.unknown-record') return null
  throw error
}

/** All versions of one record against the chain. */
export async function auditRecord(
  provenance: Provenance,
  recordId: string,
  limits: Reach | null,
): Promise<AuditResult> {
  const findings = new Findings()
  const note = (step: ProofStep, key: string) => {
    if (step.verdict !== 'failed') return
    if (step.differences.length === 0) findings.add('index_library.entry', key, '*', step.explanation)
    for (const { where, label, change } of step.differences) {
      const [schema = '', table = '', ...column] = where.split('.')
      findings.add(`${schema}.${table}`, label, column.join('.') || '*', change)
    }
  }
  const { newestVersion } = await locateRecord(provenance, recordId, limits)
  if (newestVersion === 0) throw errors['unknown-record']({ recordId })
  const blocks = new Set<number>()
  let mirrorRows = 0
  for (let version = 1; version <= newestVersion; version++) {
    const key = `${recordId}/${version}`
    const located = await locateRecord(provenance, recordId, limits, version).catch(missing)
    if (!located) {
      findings.add('index_library.entry', key, '*', '版本缺失')
      continue
    }
    if (!located.row) findings.add('index_library.entry', key, '*', '链上有此条目，索引行缺失')
    else note(checkIndexRow(located), key)
    note(await checkMirror(provenance, located), key)
    if (located.found) blocks.add(located.found.block.number)
    if (located.mirrorEntry) mirrorRows++
  }
  return {
    checked: { indexRows: newestVersion, batches: blocks.size, mirrorRows, codedRows: 0, blocks: blocks.size },
    findings: findings.kept,
    findingsTotal: findings.total,
  }
}
