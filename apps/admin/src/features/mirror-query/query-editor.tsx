import { DownloadOutlined, PartitionOutlined, PlayCircleOutlined, SaveOutlined } from '@ant-design/icons'
import { formatNumber, formatTime } from '@jhc/ui/format.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { saveBytes } from '@jhc/ui/save-file.ts'
import { App, Button, Dropdown, Input } from 'antd'
import { type Ref, useState } from 'react'
import { mirrorQuery } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { SaveQueryForm } from './save-query-form.tsx'

export function QueryEditor(props: {
  ref: Ref<HTMLTextAreaElement>
  sql: string
  onChange: (sql: string) => void
  running: boolean
  onRun: () => void
  onPlan: () => void
}) {
  const { message } = App.useApp()
  const download = mirrorQuery.useMutation('export')
  const [saving, setSaving] = useState(false)
  const empty = props.sql.trim() === ''

  async function exportAs(format: 'csv' | 'xlsx') {
    try {
      const file = await download.mutateAsync({ body: { sql: props.sql, format } })
      const stamp = formatTime(Date.now()).replaceAll(/[-: ]/g, '').slice(0, 12)
      saveBytes(`查询结果-${stamp}.${format}`, file.contentBase64, file.mediaType)
      const rows = `已导出 ${formatNumber(file.rows)} 行`
      if (file.truncated) message.warning(`${rows}，到导出上限为止；请缩小范围后导出其余部分。`, 6)
      else message.success(`${rows}。`)
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      message.error(`${error.zh}（${error.code}）`, 6)
    }
  }

  return (
    <Panel title="语句">
      <div className="sql-editor">
        <Input.TextArea
          ref={(area) => {
            const element = area?.resizableTextArea?.textArea ?? null
            if (typeof props.ref === 'function') props.ref(element)
            else if (props.ref) props.ref.current = element
          }}
          aria-label="SQL 语句"
          value={props.sql}
          spellCheck={false}
          autoSize={{ minRows: 6, maxRows: 18 }}
          maxLength={20_000}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            if (!empty && !props.running) props.onRun()
          }}
        />
      </div>
      <div className="sql-tools">
        <Button
          type="primary"
          icon={<PlayCircleOutlined />}
          loading={props.running}
          disabled={empty}
          onClick={props.onRun}
          title="Ctrl+Enter"
        >
          执行
        </Button>
        <Button icon={<PartitionOutlined />} disabled={empty || props.running} onClick={props.onPlan}>
          执行计划
        </Button>
        <Dropdown
          disabled={empty || download.isPending}
          menu={{
            items: [
              { key: 'csv', label: 'CSV 文件' },
              { key: 'xlsx', label: 'Excel 工作簿' },
            ],
            onClick: ({ key }) => exportAs(key as 'csv' | 'xlsx'),
          }}
        >
          <Button icon={<DownloadOutlined />} loading={download.isPending}>
            导出结果
          </Button>
        </Dropdown>
        <Button icon={<SaveOutlined />} disabled={empty} onClick={() => setSaving(true)}>
          保存
        </Button>
        <span className="jhc-quiet">Ctrl+Enter 执行</span>
      </div>
      {saving && <SaveQueryForm sql={props.sql} onClose={() => setSaving(false)} />}
    </Panel>
  )
}
