import type { AgentStatus } from '@jhc/data-platform/collection/agent/agent-contract.ts'
import { queueSection } from './queue-section.ts'
import { releaseSection } from './release-section.ts'
import { escapeHtml, number, row, time } from './status-words.ts'

const states = { idle: '空闲', running: '采集中', paused: '已暂停' }
const operations: Record<string, string> = {
  'empi.register': '患者登记（仅身份令牌）',
  'index-library.receive': '就诊与数据索引（不含档案内容）',
}

/** The page for the hospital's own staff: state, what left the house, what waits, what is wrong. No patient data stand on it. */
export function statusPage(status: AgentStatus): string {
  const run = status.lastRun
  const { source } = status
  const sent = status.sent.map((one) =>
    row(
      operations[one.operation] ?? one.operation,
      `${number(one.items)} 条，${number(one.calls)} 次，${number(Math.ceil(one.bytes / 1024))} KiB，最近 ${time(one.lastAt)}`,
    ),
  )
  const quarantine = status.openQuarantine.map(
    (item) =>
      `<tr><td>${escapeHtml(item.origin)}</td><td>${escapeHtml(item.field)}</td><td>${escapeHtml(item.detail)}</td><td>${escapeHtml(item.reasonCode)}</td><td>${time(item.at)}</td></tr>`,
  )
  const failure = status.lastError
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>前置机 ${escapeHtml(source.name)}</title>
<style>body{font:15px/1.6 "PingFang SC","Noto Sans SC","Microsoft YaHei",sans-serif;margin:24px auto;max-width:880px;padding:0 16px;color:#1f2a30;background:#f3f6f7}
h1{font-size:20px}h2{font-size:16px;margin-top:28px}table{border-collapse:collapse;width:100%;background:#fff;border:1px solid #d3dce1;border-radius:6px}th,td{text-align:left;border-bottom:1px solid #e4eaed;padding:8px 12px;vertical-align:top}
tr:last-child>*{border-bottom:0}th{width:220px;font-weight:500;color:#46535b}td{overflow-wrap:anywhere}form{display:flex;flex-wrap:wrap;gap:8px}.wide{overflow-x:auto}
button{font:inherit;padding:6px 14px;min-height:36px;color:#0b6f80;background:#fff;border:1px solid #0b6f80;border-radius:6px;cursor:pointer}button:hover{background:#e6f3f5}button:focus-visible{outline:3px solid #8fc3cc}
@media(max-width:600px){body{margin:12px auto}th{width:104px}}.bad{color:#c92a2a}.good{color:#2b7a3d}</style></head><body>
<h1>医院前置机 · ${escapeHtml(source.name)}</h1>
<table>
${row('状态', `${states[status.state]}${status.reachable === false ? '，<span class="bad">✗ 数据源连接不上</span>' : status.reachable ? '，<span class="good">✓ 数据源正常</span>' : ''}`)}
${row('采集计划', escapeHtml(status.schedule) + (status.nextRunAt ? `，下次 ${time(status.nextRunAt)}` : ''))}
${row('最近错误', failure ? `<span class="bad">✗ ${escapeHtml(failure.zh)}（${escapeHtml(failure.code)}，${time(failure.at)}）</span>` : '无')}
${run ? row('最近一次采集', `${time(run.startedAt)} 起，读取 ${number(run.unitsRead)}，新增 ${number(run.recordsNew)}，变更 ${number(run.recordsChanged)}，消失 ${number(run.tombstones)}，已发送 ${number(run.recordsSent)}${run.failure ? `，<span class="bad">${escapeHtml(run.failure)}</span>` : ''}`) : ''}
</table>
<form method="post" style="margin-top:12px"><button formaction="/run">立即采集</button>${status.state === 'paused' ? '<button formaction="/resume">恢复采集</button>' : '<button formaction="/pause">暂停采集</button>'}</form>
${queueSection(status)}
${releaseSection(status.release)}
<h2>本次启动以来离开本院的数据</h2><table>${sent.join('') || '<tr><td>尚无</td></tr>'}</table>
<p>指纹种子与身份信息始终留在本院；未经居民授权，离开的只有索引、指纹、就诊时间与经区平台盲算的身份令牌。</p>
<h2>隔离区（${quarantine.length}）</h2>
<div class="wide"><table>${quarantine.length > 0 ? `<tr><td>来源位置</td><td>字段</td><td>原因</td><td>代码</td><td>时间</td></tr>${quarantine.join('')}` : '<tr><td>没有待处理的数据</td></tr>'}</table></div>
</body></html>`
}
