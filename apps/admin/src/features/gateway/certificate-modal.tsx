import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatTime } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { Button, Form, Input, Modal, Popconfirm, Segmented } from 'antd'
import { callers } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'
import type { Caller } from './words.ts'

interface Values {
  kind: 'pinned' | 'issuer'
  pem: string
  commonName?: string
}

/** Client certificates by which a caller may show who he is on the HTTPS port. */
export function CertificateModal(props: { caller: Caller; onClose: () => void }) {
  const params = { keyId: props.caller.keyId }
  const query = callers.useQuery('certificates', { params })
  const { change, busy } = useChange([callers.key('certificates')])
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form)
  const mayManage = usePermission('callers.manage')

  async function add({ commonName, ...values }: Values) {
    const body = { ...values, ...(commonName ? { commonName } : {}) }
    if (await change('证书已登记。', () => callers.client.addCertificate({ params, body }))) form.resetFields()
  }

  return (
    <Modal open title={`客户端证书 · ${props.caller.name}`} footer={null} onCancel={props.onClose} width={640}>
      <Loaded query={query} rows={2} minHeight={60}>
        {({ certificates }) =>
          certificates.length === 0 ? (
            <p className="jhc-quiet">
              未登记证书：此调用方只能用密钥。平台须以 HTTPS 运行并设置 JHC_CLIENT_CERTIFICATES=on。
            </p>
          ) : (
            <ul className="plain-list certificates">
              {certificates.map((one) => (
                <li key={one.certificateId}>
                  <b>{one.kind === 'pinned' ? '指定证书' : '签发机构'}</b> {one.subject}
                  {one.commonName && <> · 仅限 {one.commonName}</>}
                  <div className="jhc-quiet">
                    SM3 <CopyableId value={one.sm3} label="SM3 指纹" /> · 有效至 {formatTime(one.expiresAt)}
                  </div>
                  {mayManage && (
                    <Popconfirm
                      title="移除后以此证书的调用立即被拒。"
                      okText="移除"
                      onConfirm={() =>
                        change('证书已移除。', () =>
                          callers.client.removeCertificate({ params: { certificateId: one.certificateId } }),
                        )
                      }
                    >
                      <Button size="small">移除</Button>
                    </Popconfirm>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayManage && (
        <Form<Values>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ kind: 'pinned', pem: '' }}
          onFinish={add}
        >
          <Form.Item label="方式" name="kind">
            <Segmented
              options={[
                { value: 'pinned', label: '指定这一张证书' },
                { value: 'issuer', label: '信任签发机构' },
              ]}
            />
          </Form.Item>
          {kind === 'issuer' && (
            <Form.Item label="仅限通用名（CN，可不填）" name="commonName">
              <Input maxLength={100} />
            </Form.Item>
          )}
          <Form.Item label="证书（PEM）" name="pem" rules={[{ required: true, message: '请粘贴证书' }]}>
            <Input.TextArea rows={5} spellCheck={false} placeholder="-----BEGIN CERTIFICATE-----" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            登记
          </Button>
        </Form>
      )}
    </Modal>
  )
}
