import { Form, Modal } from 'antd'
import { identities } from '../../apis.ts'
import { CertificateField } from './certificate-field.tsx'
import { ReasonField } from './reason-field.tsx'
import { useIdentityChange } from './use-identity-change.ts'

export function AuthorityForm({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<{ pem: string; reason: string }>()
  const { change, busy } = useIdentityChange()
  async function submit(body: { pem: string; reason: string }) {
    if (await change('签发机构已导入。', () => identities.client.importAuthorities({ body }))) onClose()
  }
  return (
    <Modal open title="导入签发机构" okText="导入" confirmLoading={busy} onOk={() => form.submit()} onCancel={onClose}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <CertificateField
          name="pem"
          label="证书链（PEM，根证书与中间证书可一并导入）"
          placeholder="-----BEGIN CERTIFICATE-----"
        />
        <ReasonField />
      </Form>
    </Modal>
  )
}
