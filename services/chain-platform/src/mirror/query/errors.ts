import { defineErrors } from '@jhc/kit/errors.ts'

export const queryErrors = defineErrors('mirror-query', {
  'not-parsed': { kind: 'invalid', retryable: false, zh: '语句有语法错误，请按提示的位置修改。' },
  'several-statements': { kind: 'invalid', retryable: false, zh: '一次只能执行一条语句。' },
  'not-a-select': { kind: 'forbidden', retryable: false, zh: '只能执行 SELECT 查询。' },
  writes: { kind: 'forbidden', retryable: false, zh: '查询中不能写入、修改或锁定数据。' },
  'construct-not-allowed': { kind: 'forbidden', retryable: false, zh: '语句用到了未开放的写法，请改写。' },
  'relation-not-allowed': { kind: 'forbidden', retryable: false, zh: '只能查询左侧列出的表。' },
  'function-not-allowed': { kind: 'forbidden', retryable: false, zh: '语句用到了未开放的函数。' },
  'operator-not-allowed': { kind: 'forbidden', retryable: false, zh: '语句用到了未开放的运算符。' },
  'type-not-allowed': { kind: 'forbidden', retryable: false, zh: '语句用到了未开放的数据类型。' },
  'timed-out': { kind: 'busy', retryable: false, zh: '查询超过时间上限，已停止。请缩小范围，例如限定区块号。' },
  'answer-too-large': { kind: 'too-large', retryable: false, zh: '查询结果过大，请少选几列或缩小范围。' },
  failed: { kind: 'invalid', retryable: false, zh: '数据库未能执行这条语句，请按提示修改。' },
  busy: { kind: 'busy', retryable: true, zh: '同时进行的查询较多，请稍后再试。' },
  'no-such-query': { kind: 'not-found', retryable: false, zh: '没有这条保存的查询，可能已被删除。' },
  'not-yours': { kind: 'forbidden', retryable: false, zh: '只能修改自己保存的查询；可以另存一份。' },
})
