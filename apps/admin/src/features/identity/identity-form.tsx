import { Form, Input, Modal, Select } from 'antd'
import { identities } from '../../apis.ts'
import { CertificateField } from './certificate-field.tsx'
import { ReasonField } from './reason-field.tsx'
import { useIdentityChange } from './use-identity-change.ts'
import { type Identity, kindWords, useNames } from './words.tsx'

interface Values {
  kind: Identity['kind']
  orgId: string
  name: string
  accountId?: string
  sourceId?: string
  certificate: string
  reason: string
}

const isPerson = (kind: Identity['kind'] | undefined) =>
  kind !== undefined && kind !== 'organisation' && kind !== 'gateway'

/** A new identity, or a further certificate of one that is there. */
export function IdentityForm(props: { of: Identity | null; onClose: () => void }) {
  const { of, onClose } = props
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form)
  const orgId = Form.useWatch('orgId', form)
  const { people, organisations } = useNames()
  const { change, busy } = useIdentityChange()

  async function submit({ certificate, reason, ...values }: Values) {
    const body = { certificate, reason }
    const made = await change('已登记，待另一位管理员批准。', () =>
      of
        ? identities.client.proposeCertificate({ params: { identityId: of.id }, body })
        : identities.client.propose({ body: { ...values, ...body } }),
    )
    if (made) onClose()
  }

  return (
    <Modal
      open
      title={of ? `登记新证书 · ${of.name}` : '登记身份'}
      okText="提交登记"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'practitioner' }}
        onFinish={submit}
      >
        {!of && (
          <>
            <Form.Item label="类别" name="kind">
              <Select options={Object.entries(kindWords).map(([value, label]) => ({ value, label }))} />
            </Form.Item>
            <Form.Item label="所属机构" name="orgId" rules={[{ required: true, message: '请选择机构' }]}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                placeholder="选择机构"
                options={organisations.map((one) => ({ value: one.orgId, label: one.name }))}
              />
            </Form.Item>
            {isPerson(kind) && (
              <Form.Item label="账号" name="accountId" rules={[{ required: true, message: '请选择账号' }]}>
                <Select
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder={orgId ? '选择该机构的账号' : '请先选择机构'}
                  options={people
                    .filter((one) => one.orgId === orgId)
                    .map((one) => ({ value: one.accountId, label: `${one.displayName}（${one.loginName}）` }))}
                />
              </Form.Item>
            )}
            {kind === 'gateway' && (
              <Form.Item
                label="数据来源编号"
                name="sourceId"
                extra="前置机配置中的 sourceId，须属于所选机构。"
                rules={[{ required: true, whitespace: true, message: '请填写来源编号' }]}
              >
                <Input maxLength={64} placeholder="如 hospital-a" />
              </Form.Item>
            )}
            <Form.Item
              label="名称"
              name="name"
              rules={[{ required: true, whitespace: true, message: '请填写姓名、岗位或系统名称' }]}
            >
              <Input maxLength={60} placeholder="姓名、岗位或系统名称" />
            </Form.Item>
          </>
        )}
        <CertificateField name="certificate" label="SM2 签名证书" placeholder="-----BEGIN CERTIFICATE-----" />
        <ReasonField />
      </Form>
    </Modal>
  )
}
