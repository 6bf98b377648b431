import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  InboxOutlined,
  StopOutlined,
} from '@ant-design/icons'
import type { CallResult } from '@jhc/kit/api.ts'
import type { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import type { Tone } from '@jhc/ui/theme.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import type { ReactNode } from 'react'

export type Access = CallResult<(typeof retrievalApi)['operations']['accesses']>['items'][number]

export const outcomes: Record<Access['outcome'], { word: string; tone: Tone; icon: ReactNode }> = {
  open: { word: '进行中', tone: 'waiting', icon: <ClockCircleOutlined /> },
  delivered: { word: '已送达', tone: 'verified', icon: <CheckCircleFilled /> },
  partly: { word: '中途撤回', tone: 'neutral', icon: <StopOutlined /> },
  nothing: { word: '无数据', tone: 'neutral', icon: <InboxOutlined /> },
  failed: { word: '失败', tone: 'mismatch', icon: <CloseCircleFilled /> },
}

export function OutcomeTag({ outcome }: Pick<Access, 'outcome'>) {
  const { word, tone, icon } = outcomes[outcome]
  return (
    <ToneTag tone={tone} icon={icon}>
      {word}
    </ToneTag>
  )
}
