import { CodedError } from '@jhc/kit/errors.ts'
import type { Entry } from '@jhc/record/entry.ts'
import type { LocatedVersion } from './locate-record.ts'
import type { ProofStep, Provenance } from './provenance.ts'
import { makeStep } from './steps.ts'

const changes = { changed: '已改动', missing: '已缺失', added: '新增' } as const

export type HolderAnswer = Awaited<ReturnType<Provenance['checks']['check']>>

/** Has the holder read its original again; the error where it did not answer. */
export async function askHolder(
  provenance: Provenance,
  { sourceId, recordId, version }: LocatedVersion,
): Promise<HolderAnswer | CodedError | null> {
  if (!sourceId) return null
  try {
    return await provenance.checks.check({ body: { sourceId, recordId, version } })
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    return error
  }
}

/** What the holder found, field by field, beside what was anchored. */
export function checkOriginal(
  provenance: Provenance,
  located: LocatedVersion,
  entry: Entry | null,
  result: HolderAnswer | CodedError | null,
): ProofStep {
  const { version } = located
  if (!result) return makeStep('original', 'not-reachable', '无法确定原件由哪个来源保管，未能到源核验。')
  if (result instanceof CodedError)
    return makeStep(
      'original',
      'not-reachable',
      `原件保管方暂时没有应答（${result.code}），未能到源核验；其余各步不受影响。`,
    )
  const expected = entry?.fingerprint ?? result.fingerprintThen
  const differences = result.differences.map(({ group, occurrence, element, change, item }) => ({
    where: `${group}/${occurrence}/${element}`,
    label: provenance.fieldLabel(group, element, item),
    change: changes[change],
  }))
  const shown = { expected, actual: result.fingerprintNow, at: result.checkedAt, differences }
  if (result.fingerprintThen !== expected) {
    return makeStep('original', 'failed', '保管方留存的指纹与链上的指纹不同。', {
      ...shown,
      actual: result.fingerprintThen,
    })
  }
  if (result.matches && result.fingerprintNow === expected) {
    const count = result.found ? `${result.fieldCount} 个数据元逐一相符` : '来源已不再持有，与链上墓碑版本相符'
    return makeStep('original', 'passed', `已请保管方重新读取原件并按当时的盐重算指纹：${count}。`, shown)
  }
  if (version < located.newestVersion) {
    const explanation = `保管方留存的指纹与链上一致。本版之后原件有更新（现为第 ${located.newestVersion} 版），下列为此后的变化。`
    return makeStep('original', 'passed', explanation, shown)
  }
  const explanation = result.found
    ? `原件现在的内容与上链时不一致：${differences.length} 处不同，见下列数据元。`
    : '来源系统中已找不到这份原件，链上没有对应的删除记录。'
  return makeStep('original', 'failed', explanation, shown)
}
