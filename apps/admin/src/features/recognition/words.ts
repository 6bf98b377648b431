import type { recognitionApi } from '@jhc/applications/recognition/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'

export type RecognitionList = CallResult<(typeof recognitionApi)['operations']['list']>
export type Item = RecognitionList['items'][number]
export type Quality = RecognitionList['quality'][number]

export const categoryWords = { lab: '检验', imaging: '检查' } as const
export const markWords = { national: '全国HR', shanghai: '沪HR' } as const
export const thisMonth = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
