import { DownloadOutlined } from '@ant-design/icons'
import type { Operation } from '@jhc/kit/api.ts'
import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { fetchFile, RequestFailure } from './http-client.ts'
import { offer } from './save-file.ts'

/** Files that the server composes, one for each entry. */
export function DownloadMenu(props: {
  operation: Operation<any, any, any, any>
  entries: { key: string; label: string; query: Record<string, unknown> }[]
  disabled?: boolean
  /** 导出 where absent. */
  text?: string
}) {
  const { message } = App.useApp()
  const [busy, setBusy] = useState(false)
  async function run(key: string) {
    const entry = props.entries.find((one) => one.key === key)
    if (!entry) return
    setBusy(true)
    try {
      const { name, content } = await fetchFile(props.operation, { query: entry.query })
      offer(name, content)
      message.success(`已导出 ${name}`)
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      message.error(`${error.zh}（${error.code}）`, 8)
    } finally {
      setBusy(false)
    }
  }
  const button = (
    <Button icon={<DownloadOutlined />} loading={busy} disabled={props.disabled}>
      {props.text ?? '导出'}
    </Button>
  )
  const [only] = props.entries
  if (props.entries.length === 1 && only)
    return (
      <Button icon={<DownloadOutlined />} loading={busy} disabled={props.disabled} onClick={() => run(only.key)}>
        {props.text ?? '导出'}
      </Button>
    )
  return (
    <Dropdown
      trigger={['click']}
      disabled={props.disabled}
      menu={{ items: props.entries.map(({ key, label }) => ({ key, label })), onClick: ({ key }) => run(key) }}
    >
      {button}
    </Dropdown>
  )
}
