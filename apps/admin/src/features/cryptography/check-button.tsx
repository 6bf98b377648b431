import { SafetyCertificateOutlined } from '@ant-design/icons'
import type { ModuleId } from '@jhc/trust-platform/cryptography/api.ts'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { cryptography } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'

/** Runs every check of the modules, one module after the other. */
export function CheckButton(props: { modules: readonly ModuleId[]; children: ReactNode }) {
  const mayCheck = usePermission('cryptography.check')
  const { change, busy } = useChange([[cryptography.api.name]])
  if (!mayCheck) return null
  const run = () =>
    change('检查已完成', async () => {
      for (const moduleId of props.modules) await cryptography.client.check({ params: { moduleId } })
    })
  return (
    <Button
      type="primary"
      icon={<SafetyCertificateOutlined />}
      loading={busy}
      disabled={props.modules.length === 0}
      onClick={() => void run()}
    >
      {props.children}
    </Button>
  )
}
