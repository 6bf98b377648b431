import { Form, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { recognition } from '../apis.ts'
import { useAct } from '../parts/use-act.ts'
import type { Deciding } from './order-panel.tsx'

type Reason = 'changed' | 'fast-changing' | 'critical' | 'emergency' | 'forensic' | 'quality' | 'other'
interface Values {
  reason?: Reason
  text?: string
}

export function DecideModal(props: {
  deciding: Deciding
  residentId: string
  reasons: { code: Reason; zh: string }[]
  onDone: (words: string) => void
  onClose: () => void
}) {
  const { warning, result, decision } = props.deciding
  const declined = decision === 'declined'
  const [form] = Form.useForm<Values>()
  const reason = Form.useWatch('reason', form)
  // One decision, however often the button is pressed.
  const [key] = useState(() => crypto.randomUUID())
  const { act, busy } = useAct([])
  async function save({ reason: chosen, text }: Values) {
    const { state: _, mark: _mark, ageDays: _age, validityDays: _days, ...known } = result
    const saved = await act(declined ? '已记录不认可及原因。' : '已认可，减少一次重复检查。', () =>
      recognition.client.decide({
        body: {
          key,
          residentId: props.residentId,
          item: { system: warning.system, code: warning.code, name: warning.name },
          result: known,
          decision,
          reason: declined ? (chosen ?? null) : null,
          text: text?.trim() ?? '',
        },
      }),
    )
    if (saved) props.onDone(declined ? '已记录：不认可，照常开单。' : '已记录：认可，不再重复检查。')
  }
  return (
    <Modal
      open
      title={declined ? `不认可：${warning.name}` : `认可：${warning.name}`}
      okText={declined ? '记录不认可' : '认可'}
      cancelText="取消"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <p>
        {result.day} {result.orgName}的结果{result.ageDays !== null && `（${result.ageDays} 天前）`}。
        {declined
          ? '请选择原因；患者会收到一条不含具体项目的消息。'
          : '认可后不再开这项检查；患者会收到一条不含具体项目的消息。'}
      </p>
      <Form<Values> form={form} layout="vertical" requiredMark={false} onFinish={save}>
        {declined && (
          <Form.Item label="原因" name="reason" rules={[{ required: true, message: '请选择原因' }]}>
            <Radio.Group
              className="reason-list"
              options={props.reasons.map(({ code, zh }) => ({ value: code, label: zh }))}
            />
          </Form.Item>
        )}
        <Form.Item
          label={declined ? '说明' : '说明（可不填）'}
          name="text"
          rules={[
            {
              required: reason === 'other',
              min: reason === 'other' ? 4 : 0,
              message: '选“其他”时请写明情形，至少 4 个字',
            },
          ]}
        >
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
