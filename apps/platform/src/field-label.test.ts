import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elements } from '@jhc/record/standard-elements.ts'
import { fieldLabel } from './field-label.ts'

test('a field is called by its group, what was examined, and what of it', () => {
  assert.equal(fieldLabel('lab', elements.result.element, '葡萄糖'), '检验结果 · 葡萄糖：结果值')
  assert.equal(fieldLabel('lab', elements.result.element), '检验结果 · 结果值')
  assert.equal(fieldLabel('visit', elements.visitStart.element), '就诊 · 就诊日期时间')
  assert.equal(fieldLabel('header', 'day'), 'day')
})
