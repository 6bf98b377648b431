import { Form, InputNumber, Select } from 'antd'
import { type Rule, wayWords } from './words.tsx'

export interface RuleValues extends Omit<Rule, 'votePeriodSeconds'> {
  days: number
}

const daySeconds = 86_400
const ways = Object.entries(wayWords).map(([value, label]) => ({ value, label }))

export const startingRule: RuleValues = { joining: 'vote', leaving: 'vote', quorum: 60, threshold: 60, days: 7 }
export const ruleOf = ({ joining, leaving, quorum, threshold, days }: RuleValues): Rule => ({
  joining,
  leaving,
  quorum,
  threshold,
  votePeriodSeconds: days * daySeconds,
})
export const valuesOf = ({ votePeriodSeconds, ...rule }: Rule): RuleValues => ({
  ...rule,
  days: Math.max(1, Math.round(votePeriodSeconds / daySeconds)),
})

/** Who decides in a consortium, and how its members vote. */
export function RuleFields() {
  return (
    <>
      <Form.Item label="加入由谁决定" name="joining">
        <Select options={ways} />
      </Form.Item>
      <Form.Item label="移出、停用与恢复由谁决定" name="leaving">
        <Select options={ways} />
      </Form.Item>
      <Form.Item label="至少多少成员参加表决（%）" name="quorum" rules={[{ required: true, message: '请填 1 到 100' }]}>
        <InputNumber min={1} max={100} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item
        label="至少多少票同意（%，须过半）"
        name="threshold"
        rules={[{ required: true, message: '请填 51 到 100' }]}
      >
        <InputNumber min={51} max={100} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item label="表决期（天）" name="days" rules={[{ required: true, message: '请填 1 到 90' }]}>
        <InputNumber min={1} max={90} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </>
  )
}
