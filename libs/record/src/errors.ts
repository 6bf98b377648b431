import { defineErrors } from '@jhc/kit/errors.ts'

export const recordErrors = defineErrors('record', {
  'text-refused': { kind: 'invalid', retryable: false, zh: '文本含有不完整的字符或空字符，无法规范化。' },
  'field-invalid': { kind: 'invalid', retryable: false, zh: '数据元不符合档案模型，请检查数据元、分组与序号。' },
  'field-repeated': { kind: 'invalid', retryable: false, zh: '同一分组与序号内数据元重复。' },
  'header-invalid': { kind: 'invalid', retryable: false, zh: '档案标识信息不符合档案模型。' },
  'seed-invalid': { kind: 'internal', retryable: false, zh: '盐种子长度不正确。' },
  'entry-invalid': { kind: 'invalid', retryable: false, zh: '索引条目不是规范格式。' },
  'batch-invalid': { kind: 'invalid', retryable: false, zh: '批次数据不是规范格式。' },
  'proof-invalid': { kind: 'invalid', retryable: false, zh: '证明文件格式不正确或不完整。' },
})
