import { UploadOutlined } from '@ant-design/icons'
import { Button, Form, Input, InputNumber, Upload } from 'antd'

export interface KeyValues {
  publicKey: string
  certificate: string
  years: number
}

export const startingKey: KeyValues = { publicKey: '', certificate: '', years: 3 }

/** As the server takes it: a certificate names the key itself. */
export function keyOf({ publicKey, certificate, years }: KeyValues) {
  return {
    keyValidUntil: new Date(Date.now() + years * 365 * 86_400_000).toISOString(),
    ...(certificate ? { certificate } : publicKey ? { publicKey } : {}),
  }
}

/** The SM2 key of an organisation or node: its certificate, its public key, or, in the demo, none. */
export function KeyFields() {
  const certificate = Form.useWatch<string>('certificate')
  return (
    <>
      <Form.Item
        label="密钥证书（可空）"
        name="certificate"
        valuePropName="pem"
        trigger="onPem"
        extra="PEM 格式的 X.509 证书，公钥为 SM2；有效期不超过证书的有效期。"
      >
        <CertificateInput />
      </Form.Item>
      {!certificate && (
        <Form.Item
          label="SM2 公钥（可空）"
          name="publicKey"
          extra="04 开头的 130 位十六进制。演示环境两项都留空，则由平台生成密钥并代管。"
          rules={[{ pattern: /^(04[0-9a-f]{128})?$/, message: '请填 04 开头的 130 位小写十六进制' }]}
        >
          <Input maxLength={130} />
        </Form.Item>
      )}
      <Form.Item label="密钥有效期（年）" name="years" rules={[{ required: true, message: '请填 1 到 5' }]}>
        <InputNumber min={1} max={5} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </>
  )
}

/** Reads the file's text; what it says is read by the server. */
export function CertificateInput(props: { pem?: string; onPem?: (pem: string) => void; word?: string }) {
  return (
    <Upload
      accept=".pem,.crt,.cer"
      maxCount={1}
      showUploadList={props.word === undefined}
      beforeUpload={(file) => {
        void file.text().then((text) => props.onPem?.(text))
        return false
      }}
      onRemove={() => props.onPem?.('')}
    >
      <Button size={props.word ? 'small' : 'middle'} icon={<UploadOutlined />}>
        {props.word ?? '选择证书文件'}
      </Button>
    </Upload>
  )
}
