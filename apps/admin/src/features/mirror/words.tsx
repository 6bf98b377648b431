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

export const gapWords = {
  missing: '缺区块',
  'parent-differs': '与上一区块不相连',
  'transactions-differ': '交易数不符',
  'entries-differ': '索引条目数不符',
  'beyond-cursor': '超出游标',
}
