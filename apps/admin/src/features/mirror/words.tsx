import { CheckCircleFilled, StopFilled, SyncOutlined } from '@ant-design/icons'
import type { Tone } from '@jhc/ui/theme.ts'
import type { ReactNode } from 'react'

export const mirrorStateWords: Record<
  'following' | 'catching-up' | 'halted',
  { word: string; tone: Tone; icon: ReactNode }
> = {
  following: { word: '同步', tone: 'verified', icon: <CheckCircleFilled /> },
  'catching-up': { word: '追赶中', tone: 'waiting', icon: <SyncOutlined /> },
  halted: { word: '已停', tone: 'mismatch', icon: <StopFilled /> },
}
