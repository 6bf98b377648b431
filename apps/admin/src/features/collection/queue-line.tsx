import { formatDuration, formatNumber } from '@jhc/ui/format.ts'
import type { Task } from './task.ts'

const modes = { 'side-channel': '旁路上链', immediate: '即时上链', mixed: '旁路与即时（按档案类型）' }
const reasons = {
  paused: '医院已暂停',
  'quiet-hours': '安静时段避让',
  rate: '按限速发送',
  'centre-unreachable': '连不上区平台',
  'centre-busy': '等待区平台',
  'centre-refuses': '区平台拒绝，须处理',
}

/** How a source's records leave for the chain, and how far that is behind. */
export function QueueLine({ queue }: { queue: NonNullable<Task['queue']> }) {
  const lag = queue.oldestAt === null ? 0 : Math.max(0, (Date.now() - Date.parse(queue.oldestAt)) / 1000)
  return (
    <div className="task-progress-words" data-queue={queue.mode}>
      {modes[queue.mode]}，待发 {formatNumber(queue.waiting)} 条{queue.waiting > 0 && `，滞后 ${formatDuration(lag)}`}
      {queue.waitsFor && `，${reasons[queue.waitsFor]}`}
      {queue.window && `（${queue.window}）`}
      {queue.alarms.map((text) => (
        <div key={text} className="task-failure">
          告警：{text}
        </div>
      ))}
    </div>
  )
}
