import type { AgentStatus } from '@jhc/data-platform/collection/agent/agent-contract.ts'
import { escapeHtml, number, row, time } from './status-words.ts'

const modes = { 'side-channel': '旁路', immediate: '即时', mixed: '按档案类型（旁路与即时）' }
const reasons = {
  paused: '已由本院暂停',
  'quiet-hours': '安静时段，避让本院业务',
  rate: '按设定速率发送，稍候即发',
  'centre-unreachable': '连不上区平台，恢复后自动续传',
  'centre-busy': '区平台要求放慢，稍后自动重试',
  'centre-refuses': '区平台拒绝，须人工处理（见最近错误）',
}

/** 上链队列: what waits, since when, how fast it goes, why it waits. */
export function queueSection({ queue, storage, reading, ownAnchor }: AgentStatus): string {
  const perRecord = storage.versions > 0 ? Math.ceil(storage.bytes / storage.versions) : null
  const waits = queue.waitsFor ? reasons[queue.waitsFor] : queue.waiting > 0 ? '正在发送' : '队列已空'
  const alarms = queue.alarms.map((text) => `<p class="bad">✗ ${escapeHtml(text)}</p>`).join('')
  const paused = queue.waitsFor === 'paused'
  const window = queue.window
    ? `${escapeHtml(queue.window)}（北京时间），至 ${time(queue.windowChangesAt)}`
    : queue.windowChangesAt
      ? `不在时段内，下一时段 ${time(queue.windowChangesAt)} 开始`
      : '未设置'
  const limit = (value: number | null, unit: string) => (value === null ? '不限' : `${number(value)} ${unit}`)
  const readWait = reading.until ? `，避让至 ${time(reading.until)}` : ''
  return `<h2>上链队列</h2>${alarms}
<table>
${row('方式', modes[queue.mode])}
${row('等待发送', `${number(queue.waiting)} 条，最早 ${time(queue.oldestAt)}`)}
${row('当前情况', waits)}
${row('速率', `近一分钟 ${queue.sentPerSecond.toFixed(1)} 条/秒，上限 ${limit(queue.limitPerSecond, '条/秒')}`)}
${row('读取本院系统', `上限 ${limit(reading.limitPerSecond, '单元/秒')}${readWait}`)}
${row('安静时段', window)}
${row('本地占用', `${number(Math.ceil(storage.bytes / 1048576))} MiB${perRecord === null ? '' : `，平均每份档案 ${number(perRecord)} 字节`}；断网时只受磁盘限制`)}
${ownAnchor ? row('本院自行存证', ownAnchorText(ownAnchor)) : ''}
</table>
<form method="post" style="margin-top:12px">${paused ? '<button formaction="/resume-sending">恢复上链</button>' : '<button formaction="/pause-sending">暂停上链</button>'}</form>`
}

/** 本院账户 signs its own roots; the platform cannot write there. */
function ownAnchorText(own: NonNullable<AgentStatus['ownAnchor']>): string {
  const waits = own.unsealed + own.open
  const since = waits > 0 ? `，最早 ${time(own.oldestAt?.toISOString() ?? null)}` : ''
  return `账户 ${escapeHtml(own.account ?? '（尚未连上链）')}；已上链 ${number(own.anchored)} 个版本，等待 ${number(waits)} 个${since}`
}
