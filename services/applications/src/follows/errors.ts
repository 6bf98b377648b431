import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('follows', {
  'person-not-found': { kind: 'not-found', retryable: false, zh: '没有这位患者，或其主索引已变更，请重新查找后关注。' },
  'too-many': { kind: 'conflict', retryable: false, zh: '关注的患者已达 500 位，请先取消不再需要的关注。' },
  'people-only': { kind: 'forbidden', retryable: false, zh: '只有登录的医生可以使用关注列表。' },
})
