import type { ProofStep } from './provenance.ts'

const titles: Record<ProofStep['step'], string> = {
  original: '到源核验：原件与指纹',
  'index-row': '数据索引库',
  entry: '链上索引条目',
  batch: '批次',
  receipt: '交易回执',
  block: '区块',
  mirror: '链上数据镜像',
  'holder-anchor': '持有方自行存证',
}

/** A step with what it found; everything not given is empty. */
export function makeStep(
  step: ProofStep['step'],
  verdict: ProofStep['verdict'],
  explanation: string,
  rest: Partial<Pick<ProofStep, 'expected' | 'actual' | 'blockNumber' | 'at' | 'differences'>> = {},
): ProofStep {
  return {
    step,
    verdict,
    title: titles[step],
    explanation,
    expected: null,
    actual: null,
    blockNumber: null,
    at: null,
    differences: [],
    ...rest,
  }
}
