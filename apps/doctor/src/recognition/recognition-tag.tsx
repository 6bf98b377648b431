import { CheckCircleOutlined, InfoCircleOutlined } from '@ant-design/icons'
import { qualityMarks, recognitionStates } from '@jhc/record/recognition/mark-result.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import type { MarkedResult } from './use-recognition.ts'

/** Recognisable, or why not; with source, mark and age. */
export function RecognitionTag({ marked }: { marked: MarkedResult | null }) {
  if (!marked) return null
  const { state, mark, ageDays, item } = marked.recognition
  const good = state === 'recognisable'
  const detail = [
    marked.orgName,
    mark ? qualityMarks[mark] : '无质量标识',
    ageDays === null ? '日期不明' : `${ageDays.toLocaleString('zh-CN')} 天前`,
    ...(item ? [`时限 ${item.validityDays} 天`] : []),
  ].join(' · ')
  return (
    <span className="recognition" data-recognition={state}>
      <ToneTag
        tone={good ? 'verified' : 'neutral'}
        icon={good ? <CheckCircleOutlined /> : <InfoCircleOutlined />}
        title={detail}
      >
        {recognitionStates[state]}
      </ToneTag>
      {state !== 'not-listed' && <small className="jhc-quiet">{detail}</small>}
    </span>
  )
}
