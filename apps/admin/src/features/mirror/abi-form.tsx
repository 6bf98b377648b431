import { Alert, App, Form, Input, Modal } from 'antd'
import { mirror } from '../../apis.ts'

interface Values {
  address: string
  name: string
  abi: string
}

export function AbiForm(props: { onClose: () => void }) {
  const { message } = App.useApp()
  const add = mirror.useMutation('addAbi')
  const [form] = Form.useForm<Values>()

  async function submit({ address, name, abi }: Values) {
    try {
      await add.mutateAsync({ body: { address: address.trim().toLowerCase(), name: name.trim(), abi } })
    } catch {
      return
    }
    message.success('已添加，旧区块正在后台解码。')
    props.onClose()
  }

  return (
    <Modal
      open
      title="添加合约接口（ABI）"
      okText="添加"
      cancelText="取消"
      onOk={() => form.submit()}
      confirmLoading={add.isPending}
      onCancel={props.onClose}
    >
      <Form<Values> form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          label="合约地址"
          name="address"
          rules={[{ required: true, pattern: /^\s*0x[0-9a-fA-F]{40}\s*$/, message: '0x 加 40 位十六进制' }]}
        >
          <Input autoFocus placeholder="0x…" maxLength={60} />
        </Form.Item>
        <Form.Item
          label="名称"
          name="name"
          rules={[
            {
              required: true,
              pattern: /^\s*[A-Za-z][A-Za-z0-9_]{0,59}\s*$/,
              message: '字母开头，只含字母、数字、下划线',
            },
          ]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          label="接口说明"
          name="abi"
          extra="编译器输出的 JSON：ABI 列表，或含 abi 的文件全文。"
          rules={[{ required: true, message: '请粘贴 ABI' }]}
        >
          <Input.TextArea rows={8} maxLength={512 * 1024} spellCheck={false} />
        </Form.Item>
      </Form>
      {add.error && <Alert type="error" showIcon title={add.error.zh} description={`错误码 ${add.error.code}`} />}
    </Modal>
  )
}
