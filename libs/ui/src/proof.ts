/** What ProofDrawer shows; the provenance capability's answer has this shape. */
export interface ProofStepView {
  step: string
  verdict: 'passed' | 'failed' | 'waiting' | 'not-reachable'
  title: string
  explanation: string
  expected: string | null
  actual: string | null
  blockNumber: number | null
  at: string | null
  differences: Array<{ where: string; label: string; change: string }>
}

export interface VerificationView {
  recordId: string
  version: number
  verdict: 'passed' | 'failed' | 'waiting' | 'incomplete'
  steps: ProofStepView[]
  checkedAt: string
}

export const verdictWords: Record<ProofStepView['verdict'], string> = {
  passed: '一致',
  failed: '不一致',
  waiting: '等待上链',
  'not-reachable': '暂不可达',
}

const changes: Record<string, string> = { changed: '内容被改动', missing: '字段缺失', added: '多出字段' }

export function changeWord(change: string): string {
  return changes[change] ?? change
}

/** `lab/3/DE04…` is the fourth lab result: which of several, counted as people count; empty where the place has no number. */
export function occurrenceWord(where: string): string {
  const occurrence = /^[a-z-]+\/(\d+)\//.exec(where)?.[1]
  return occurrence === undefined ? '' : `（第 ${Number(occurrence) + 1} 项）`
}

/** One sentence on the whole. */
export function verdictSentence(result: VerificationView): string {
  const failed = result.steps.filter((step) => step.verdict === 'failed')
  if (result.verdict === 'passed') return `${result.steps.length} 步全部一致，这份档案自上链起未被改动。`
  if (result.verdict === 'failed')
    return `第 ${failed.map((step) => result.steps.indexOf(step) + 1).join('、')} 步不一致，请看下方标红处。`
  if (result.verdict === 'waiting') return '已核验的步骤一致，其余步骤正在等待上链确认，稍后可再验一次。'
  return '有步骤暂时无法核验（例如医院前置机未联机），已核验的步骤一致。'
}
