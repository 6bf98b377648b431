import { DownloadOutlined } from '@ant-design/icons'
import { App, Button, Modal, Progress } from 'antd'
import { useRef, useState } from 'react'
import { collectPages, toCsv } from './export-csv.ts'
import { formatDuration, formatNumber, formatTime } from './format.ts'
import { RequestFailure } from './http-client.ts'
import type { ListColumn, PageAnswer } from './list-column.ts'
import { saveFile } from './save-file.ts'

const exportLimit = 50_000

/** Exports what the filters show, column by column as on screen; long ones show count, rate, remaining time and can be stopped. */
export function ExportButton<T>(props: {
  name: string
  columns: ListColumn<T>[]
  total: number
  fetchPage: (page: number, pageSize: number) => Promise<PageAnswer<T>>
}) {
  const { message } = App.useApp()
  const [progress, setProgress] = useState<{ done: number; total: number; startedMs: number } | null>(null)
  const stop = useRef<AbortController | null>(null)

  async function run() {
    const controller = new AbortController()
    stop.current = controller
    const startedMs = Date.now()
    setProgress({ done: 0, total: Math.min(props.total, exportLimit), startedMs })
    try {
      const { rows, truncated } = await collectPages(props.fetchPage, {
        limit: exportLimit,
        signal: controller.signal,
        onProgress: (done, total) => setProgress({ done, total, startedMs }),
      })
      const stamp = formatTime(Date.now()).replaceAll(/[-: ]/g, '').slice(0, 12)
      saveFile(`${props.name}-${stamp}.csv`, toCsv(rows, props.columns), 'text/csv;charset=utf-8')
      if (truncated) message.warning(`已导出前 ${formatNumber(exportLimit)} 条；请缩小筛选范围后导出其余部分。`, 6)
      else message.success(`已导出 ${formatNumber(rows.length)} 条。`)
    } catch (error) {
      if (controller.signal.aborted) message.info('已取消导出。')
      else if (error instanceof RequestFailure) message.error(`${error.zh}（${error.code}）`, 6)
      else throw error
    } finally {
      setProgress(null)
    }
  }

  const seconds = progress ? (Date.now() - progress.startedMs) / 1000 : 0
  const rate = progress && seconds > 0 ? progress.done / seconds : 0
  return (
    <>
      <Button icon={<DownloadOutlined />} disabled={props.total === 0} onClick={run}>
        导出
      </Button>
      <Modal
        open={progress !== null && (progress.total > 1000 || seconds > 1)}
        title="正在导出"
        okButtonProps={{ style: { display: 'none' } }}
        cancelText="取消导出"
        closable={false}
        onCancel={() => stop.current?.abort()}
      >
        {progress && (
          <>
            <Progress percent={progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : 0} />
            <p>
              已读取 {formatNumber(progress.done)} / {formatNumber(progress.total)} 条
              {rate > 0 &&
                `，每秒 ${formatNumber(Math.round(rate))} 条，约剩 ${formatDuration((progress.total - progress.done) / rate)}`}
            </p>
          </>
        )}
      </Modal>
    </>
  )
}
