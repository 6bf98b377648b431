import { App, Button } from 'antd'
import { cryptography } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'

export function RotateButton() {
  const { modal } = App.useApp()
  const mayRotate = usePermission('cryptography.rotate')
  const { change, busy } = useChange([[cryptography.api.name]])
  if (!mayRotate) return null
  const ask = () =>
    modal.confirm({
      title: '轮换主密钥',
      content: '全部数据密钥改由新的主密钥加密保护，平台不停机，已加密的数据不需改动。旧主密钥保留，只用于打开旧备份。',
      okText: '轮换',
      cancelText: '取消',
      onOk: () => change('主密钥已轮换', () => cryptography.client.rotate({})),
    })
  return (
    <Button size="small" loading={busy} onClick={ask}>
      轮换主密钥
    </Button>
  )
}
