import { PauseCircleOutlined, PlayCircleOutlined, SettingOutlined, SyncOutlined } from '@ant-design/icons'
import type { anchoringTask } from '@jhc/trust-platform/anchoring/api.ts'
import { formatBytes, formatDuration, formatNumber } from '@jhc/ui/format.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { anchoring } from '../../apis.ts'
import { anchorModeWords } from '../../words.ts'
import { usePermission } from '../accounts/session.ts'
import { LaneForm } from './lane-form.tsx'

export type Lane = z.output<typeof anchoringTask>

export function LaneCard(props: { task: Lane }) {
  const { task } = props
  const may = usePermission('anchoring.manage')
  const [editing, setEditing] = useState(false)
  return (
    <li className="task" data-lane={task.laneId}>
      <div className="task-head">
        <div className="task-name">
          <h2>{task.sourceName}</h2>
          <div className="jhc-quiet">
            {anchorModeWords[task.mode]} · 满 {formatBytes(task.maxBatchBytes)} 或 {formatDuration(task.maxAgeSeconds)}
            封批
          </div>
        </div>
        {task.paused ? (
          <ToneTag tone="waiting" icon={<PauseCircleOutlined />}>
            已暂停
          </ToneTag>
        ) : (
          <ToneTag tone="verified" icon={<SyncOutlined />}>
            运行中
          </ToneTag>
        )}
      </div>
      <dl className="task-counts">
        <div>
          <dt>等待封批</dt>
          <dd>{formatNumber(task.waiting)}</dd>
        </div>
        <div>
          <dt>已封批次</dt>
          <dd>{formatNumber(task.batches)}</dd>
        </div>
      </dl>
      <p className="task-progress-words">
        最近一批 <TimeText at={task.lastBatchAt} missing="尚无" />
      </p>
      {task.oldestWaitingAt && (
        <p className="task-progress-words">
          最早等待 <TimeText at={task.oldestWaitingAt} />
        </p>
      )}
      {task.failure && <p className="task-failure">失败原因：{task.failure}</p>}
      {may && (
        <div className="task-foot">
          <PauseButton task={task} />
          <Button size="small" icon={<SettingOutlined />} onClick={() => setEditing(true)}>
            封批条件
          </Button>
        </div>
      )}
      {editing && <LaneForm task={task} onClose={() => setEditing(false)} />}
    </li>
  )
}

function PauseButton(props: { task: Lane }) {
  const { task } = props
  const { modal, message } = App.useApp()
  const queries = useQueryClient()
  const update = anchoring.useMutation('updateTask')

  async function set(paused: boolean) {
    try {
      await update.mutateAsync({ params: { laneId: task.laneId }, body: { paused } })
      message.success(paused ? '已暂停。' : '已恢复。')
      await queries.invalidateQueries({ queryKey: anchoring.key('tasks') })
    } catch (error) {
      const { zh, code } = error as { zh: string; code: string }
      message.error(`${zh}（${code}）`, 6)
    }
  }

  return task.paused ? (
    <Button
      size="small"
      type="primary"
      icon={<PlayCircleOutlined />}
      loading={update.isPending}
      onClick={() => set(false)}
    >
      恢复
    </Button>
  ) : (
    <Button
      size="small"
      icon={<PauseCircleOutlined />}
      loading={update.isPending}
      onClick={() =>
        modal.confirm({
          title: `暂停「${task.sourceName}」上链？`,
          content: '暂停后新到的索引照常收下并排队，不再封批；已封的批次会继续完成。可随时恢复，不会丢失。',
          okText: '暂停',
          onOk: () => set(true),
        })
      }
    >
      暂停
    </Button>
  )
}
