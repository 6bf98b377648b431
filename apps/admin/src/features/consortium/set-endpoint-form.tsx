import { Form, Input, Modal } from 'antd'
import { consortium } from '../../apis.ts'
import type { Node } from './node-list.tsx'
import { useAct } from './use-act.ts'

export const endpointRule = {
  pattern: /^(https?:\/\/[^\s/@]+(\/\S*)?)?$/,
  message: '请填 http:// 或 https:// 开头的地址，不含口令',
}

/** Off chain: from where the platform asks the node how it stands. */
export function SetEndpointForm({ node, onClose }: { node: Node; onClose: () => void }) {
  const [form] = Form.useForm<{ endpoint: string }>()
  const set = consortium.useMutation('setNodeEndpoint')
  const { act, busy } = useAct()
  return (
    <Modal
      open
      title={`「${node.name}」的监看地址`}
      okText="保存"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ endpoint: node.endpoint ?? '' }}
        onFinish={async ({ endpoint }) => {
          const body = { endpoint: endpoint.trim() || null }
          const save = () => set.mutateAsync({ params: { nodeId: node.nodeId }, body })
          if (await act('已保存监看地址', save)) onClose()
        }}
      >
        <Form.Item
          label="节点的 JSON-RPC 地址"
          name="endpoint"
          extra="平台每 15 秒询问一次链头与版本；留空则不再监看。地址只保存在平台，不上链。"
          rules={[endpointRule]}
        >
          <Input maxLength={300} placeholder="http://10.0.0.8:8545" autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  )
}
