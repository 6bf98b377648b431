import { CopyOutlined } from '@ant-design/icons'
import { copyText } from '@jhc/ui/copy-text.ts'
import { Alert, App, Button, Modal } from 'antd'

/** A secret that is shown this once; closing takes a deliberate click. */
export function SecretModal(props: { title: string; secret: string; hint: string; onClose: () => void }) {
  const { message } = App.useApp()
  async function copy() {
    if (await copyText(props.secret)) message.success('已复制。')
    else message.warning('未能复制，请手动选取。')
  }
  return (
    <Modal
      open
      title={props.title}
      okText="已保存，关闭"
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      onOk={props.onClose}
    >
      <Alert className="gap-below" type="warning" showIcon title="只显示这一次，关闭后无法再查看，请立即复制保存。" />
      <p className="secret" data-secret={props.secret}>
        {props.secret}
      </p>
      <Button icon={<CopyOutlined />} onClick={copy}>
        复制密钥
      </Button>
      <p className="jhc-quiet">{props.hint}</p>
    </Modal>
  )
}
