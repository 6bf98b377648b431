import { Button, Divider, Form, Input, Modal } from 'antd'
import { identities } from '../../apis.ts'
import { CertificateField } from './certificate-field.tsx'
import { useIdentityChange } from './use-identity-change.ts'
import { type Authority, commonName } from './words.tsx'

/** An address to fetch the list from, or the list itself; and where each certificate is asked about. */
export function RevocationForm({ authority, onClose }: { authority: Authority; onClose: () => void }) {
  const { change, busy } = useIdentityChange()
  const params = { authorityId: authority.authorityId }

  async function setUrl({ url }: { url?: string }) {
    const done = url ? '地址已保存，并已获取一次。' : '已改为人工导入。'
    const made = await change(done, () => identities.client.setRevocationUrl({ params, body: { url: url || null } }))
    if (made) onClose()
  }
  async function setResponder({ responder }: { responder?: string }) {
    const done = responder ? '地址已保存，今后逐张在线查询。' : '已不再在线查询。'
    const body = { url: responder || null }
    if (await change(done, () => identities.client.setResponderUrl({ params, body }))) onClose()
  }
  async function take({ list }: { list: string }) {
    if (await change('吊销列表已更新。', () => identities.client.importRevocationList({ body: { list } }))) onClose()
  }

  return (
    <Modal open title={`吊销列表 · ${commonName(authority.subject)}`} footer={null} onCancel={onClose}>
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ url: authority.revocationUrl ?? '' }}
        onFinish={setUrl}
      >
        <Form.Item
          label="获取地址（清空即改为人工导入）"
          name="url"
          extra="平台定时获取；只访问公网地址与运维方声明的内网网段。"
          rules={[{ pattern: /^https?:\/\/\S+$/, message: '应为 http:// 或 https:// 开头的地址' }]}
        >
          <Input maxLength={500} placeholder="http://ca.example/issuer.crl" />
        </Form.Item>
        <Button htmlType="submit" loading={busy}>
          保存地址
        </Button>
      </Form>
      <Divider />
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ responder: authority.responder?.url ?? '' }}
        onFinish={setResponder}
      >
        <Form.Item
          label="在线查询（OCSP）地址（清空即不查询）"
          name="responder"
          extra="设置后，该机构签发的证书须经其在线确认有效才放行；查询不到即拒绝。"
          rules={[{ pattern: /^https?:\/\/\S+$/, message: '应为 http:// 或 https:// 开头的地址' }]}
        >
          <Input maxLength={500} placeholder="http://ca.example/ocsp" />
        </Form.Item>
        <Button htmlType="submit" loading={busy}>
          保存查询地址
        </Button>
      </Form>
      <Divider />
      <Form layout="vertical" requiredMark={false} onFinish={take}>
        <CertificateField name="list" label="吊销列表（CRL）" placeholder="-----BEGIN X509 CRL-----" />
        <Button type="primary" htmlType="submit" loading={busy}>
          导入列表
        </Button>
      </Form>
    </Modal>
  )
}
