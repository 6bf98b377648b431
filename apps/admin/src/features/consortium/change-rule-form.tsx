import { Alert, Form, Modal } from 'antd'
import { consortium } from '../../apis.ts'
import type { ConsortiumDetail } from './consortium-detail-page.tsx'
import { RuleFields, type RuleValues, ruleOf, valuesOf } from './rule-fields.tsx'
import { useOwnAct } from './use-own-act.tsx'

/** A rule is changed by the members' vote only, under the rule that stands. */
export function ChangeRuleForm({ consortium: one, onClose }: { consortium: ConsortiumDetail; onClose: () => void }) {
  const [form] = Form.useForm<RuleValues>()
  const propose = consortium.useMutation('propose')
  const { ownAct, busy, signing } = useOwnAct()
  const { consortiumId } = one

  async function submit(values: RuleValues) {
    const proposed = { kind: 'change-rule', newRule: ruleOf(values) } as const
    const done = await ownAct('已发起提案', { action: 'propose', consortiumId, ...proposed }, (signed) =>
      propose.mutateAsync({ params: { consortiumId }, body: { ...proposed, ...signed } }),
    )
    if (done) onClose()
  }

  return (
    <Modal
      open
      title={`提议修改「${one.name}」的规则`}
      okText="发起提案"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Alert
        className="gap-below"
        type="info"
        showIcon
        title="按现行规则由成员表决；通过后即时生效，已在表决的提案仍按原规则。"
      />
      <Form<RuleValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={valuesOf(one.rule)}
        onFinish={submit}
      >
        <RuleFields />
      </Form>
      {signing}
    </Modal>
  )
}
