import {
  DisconnectOutlined,
  DownOutlined,
  FileTextOutlined,
  PlayCircleOutlined,
  QuestionCircleOutlined,
  WifiOutlined,
} from '@ant-design/icons'
import { formatDuration, formatNumber } from '@jhc/ui/format.ts'
import { RateText } from '@jhc/ui/live-rate.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Dropdown, Progress, Space } from 'antd'
import { collection } from '../../apis.ts'
import { runKindWords, sourceKindWord } from '../../words.ts'
import { usePermission } from '../accounts/session.ts'
import { QueueLine } from './queue-line.tsx'
import { RunStateTag } from './run-state.tsx'
import { percentOf, type Run, remainingSeconds, type Task } from './task.ts'

export function TaskCard(props: { task: Task }) {
  const { task } = props
  const run = task.lastRun
  return (
    <li className="task" data-task={task.sourceId}>
      <div className="task-head">
        <div className="task-name">
          <h2>{task.name}</h2>
          <div className="jhc-quiet">
            {sourceKindWord(task.kind)} · {task.runsAt === 'district' ? '区平台内运行' : `前置机 ${task.runsAt}`} ·{' '}
            {task.schedule}
          </div>
        </div>
        <Reachable task={task} />
      </div>
      {run ? <RunProgress run={run} task={task} /> : <p className="jhc-quiet">尚未执行过。</p>}
      {task.queue && <QueueLine queue={task.queue} />}
      <div className="task-foot">
        <Link to="/quarantine" search={{ sourceId: task.sourceId }}>
          未处理隔离 {formatNumber(task.openQuarantine)} 条
        </Link>
        {run && (
          <Link to="/collection" search={(before) => ({ ...before, run: run.runId })}>
            <FileTextOutlined /> 日志
          </Link>
        )}
        <RunNow task={task} />
      </div>
    </li>
  )
}

function Reachable(props: { task: Task }) {
  const { reachable, lastSeenAt } = props.task
  const look =
    reachable === null
      ? { tone: 'neutral' as const, icon: <QuestionCircleOutlined />, word: '未知' }
      : reachable
        ? { tone: 'verified' as const, icon: <WifiOutlined />, word: '来源可达' }
        : { tone: 'mismatch' as const, icon: <DisconnectOutlined />, word: '来源不可达' }
  return (
    <div className="task-reach">
      <ToneTag tone={look.tone} icon={look.icon}>
        {look.word}
      </ToneTag>
      <TimeText at={lastSeenAt} missing="未上报过" stacked />
    </div>
  )
}

function RunProgress(props: { run: Run; task: Task }) {
  const { run, task } = props
  const percent = percentOf(run)
  const remaining = remainingSeconds(run, task.unitsPerSecond)
  return (
    <>
      <div className="task-state">
        <RunStateTag state={run.state} />
        <span>{runKindWords[run.kind]}</span>
        <TimeText at={run.finishedAt ?? run.startedAt} />
      </div>
      <Progress
        percent={percent ?? 0}
        status={run.state === 'failed' ? 'exception' : run.state === 'running' ? 'active' : 'normal'}
        showInfo={percent !== null}
        size="small"
        aria-label={`${task.name} 采集进度`}
      />
      <div className="task-progress-words">
        已读 {formatNumber(run.unitsRead)}
        {run.unitsExpected !== null && ` / ${formatNumber(run.unitsExpected)}`} 单元，已送出{' '}
        {formatNumber(run.recordsSent)} 份{remaining !== null && `，约剩 ${formatDuration(remaining)}`}{' '}
        {run.state === 'running' && task.unitsPerSecond !== null && (
          <RateText perSecond={task.unitsPerSecond} unit="单元/秒" />
        )}
      </div>
      {run.failure && <p className="task-failure">失败原因：{run.failure}</p>}
      <dl className="task-counts">
        <Count label="新建" value={run.recordsNew} />
        <Count label="变更" value={run.recordsChanged} />
        <Count label="未变" value={run.recordsUnchanged} />
        <Count label="注销" value={run.tombstones} />
        <Count label="隔离" value={run.quarantined} />
      </dl>
    </>
  )
}

function Count(props: { label: string; value: number }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{formatNumber(props.value)}</dd>
    </div>
  )
}

function RunNow(props: { task: Task }) {
  const { task } = props
  const { modal, message } = App.useApp()
  const queries = useQueryClient()
  const may = usePermission('collection.run')
  const runNow = collection.useMutation('runNow')
  if (!may) return null
  const running = task.lastRun?.state === 'running'

  function ask(kind: 'incremental' | 'reconcile') {
    modal.confirm({
      title: `立即对「${task.name}」执行${runKindWords[kind]}？`,
      content:
        kind === 'incremental'
          ? '从上次水位起读取新增与变更；内容未变的档案不会产生新版本。'
          : '逐日核对主键与摘要，补采回改、为已删除的档案追加注销版本；比增量采集慢。',
      okText: '立即采集',
      onOk: async () => {
        try {
          await runNow.mutateAsync({ params: { sourceId: task.sourceId }, body: { kind } })
          message.success('已通知来源开始采集，进度见本卡。')
          await queries.invalidateQueries({ queryKey: collection.key('tasks') })
        } catch (error) {
          const { zh, code } = error as { zh: string; code: string }
          message.error(`${zh}（${code}）`, 6)
        }
      },
    })
  }

  return (
    <Space.Compact className="task-run" size="small">
      <Button
        type="primary"
        size="small"
        icon={<PlayCircleOutlined />}
        disabled={running}
        loading={runNow.isPending}
        onClick={() => ask('incremental')}
      >
        立即采集
      </Button>
      <Dropdown
        trigger={['click']}
        disabled={running}
        menu={{
          items: [
            { key: 'incremental', label: '增量采集', onClick: () => ask('incremental') },
            { key: 'reconcile', label: '与来源对账', onClick: () => ask('reconcile') },
          ],
        }}
      >
        <Button type="primary" size="small" icon={<DownOutlined />} aria-label="选择采集方式" />
      </Dropdown>
    </Space.Compact>
  )
}
