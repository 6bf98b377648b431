import { UploadOutlined } from '@ant-design/icons'
import { Button, Form, Input, Upload } from 'antd'

/** Pasted, or read from a file in the browser; a binary file becomes Base64, which the platform reads as well. */
export function CertificateField(props: { name: string; label: string; placeholder: string }) {
  const form = Form.useFormInstance()
  async function read(file: File) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = new TextDecoder('latin1').decode(bytes)
    form.setFieldValue(props.name, text.includes('-----BEGIN') ? text : btoa(text))
    await form.validateFields([props.name])
  }
  return (
    <>
      <Form.Item label={props.label} name={props.name} rules={[{ required: true, message: '请粘贴，或选择文件' }]}>
        <Input.TextArea rows={6} spellCheck={false} placeholder={props.placeholder} className="identity-pem" />
      </Form.Item>
      <Upload
        maxCount={1}
        showUploadList={false}
        beforeUpload={(file) => {
          read(file).catch(() => undefined)
          return false
        }}
      >
        <Button icon={<UploadOutlined />} className="gap-below">
          选择文件
        </Button>
      </Upload>
    </>
  )
}
