import type { AgentStatus } from '@jhc/data-platform/collection/agent/agent-contract.ts'
import { purposes, refusalReasons, wordOfCode } from '@jhc/record/consent/consent-words.ts'
import { escapeHtml, number, row, time } from './status-words.ts'

const outcomes: Record<number, string> = { 0: '提供中', 2: '已送达', 3: '中途撤回', 4: '无数据', 5: '未送达' }
const short = (id: string) => (id === '' ? '—' : `${id.slice(0, 10)}…`)
const purposeOf = (code: number) => {
  const word = wordOfCode(purposes, code)
  return word ? purposes[word].zh : `用途 ${code}`
}

/** 对外提供: what left the hospital, to whom and what for, what was refused, and the switch. Nothing clinical, nobody's name. */
export function releaseSection(release: AgentStatus['release']): string {
  if (!release) return '<h2>对外提供</h2><p>未配置，本院档案不对外提供。</p>'
  const { paused, figures, newest, refusals, conflicts, working } = release
  const failed =
    figures.chainFailed > 0 ? `，<span class="bad">✗ ${number(figures.chainFailed)} 次链上未接受</span>` : ''
  const lines = newest.map(
    (one) =>
      `<tr><td>${time(one.at.toISOString())}</td><td>${escapeHtml(short(one.askerId))}</td><td>${purposeOf(one.purpose)}</td><td>${number(one.records)} 份</td><td>${outcomes[one.outcome] ?? ''}${one.chainFailure ? ' <span class="bad">链上未接受</span>' : ''}</td></tr>`,
  )
  const refused = refusals.map(
    (one) =>
      `<tr><td>${time(one.at.toISOString())}</td><td>${escapeHtml(short(one.askerId))}</td><td>${refusalReasons[one.reason] ?? `原因 ${one.reason}`}</td><td>${number(one.times)} 次</td></tr>`,
  )
  return `<h2>对外提供</h2>
<table>
${row('状态', paused ? '<span class="bad">✗ 已由本院暂停</span>' : '<span class="good">✓ 按居民授权提供</span>')}
${row('累计', `${number(figures.releases)} 次，${number(figures.records)} 份档案；近一日 ${number(figures.today)} 次，拒绝 ${number(figures.refusedToday)} 次${failed}`)}
${row('正在处理', `${number(working)} 项，未结 ${number(figures.open)} 次`)}
${row('放行合约', escapeHtml(release.contract ?? '尚未得知'))}
${row('本机构签名公钥', `<code>${escapeHtml(release.publicKey)}</code>`)}
</table>
<form method="post" style="margin-top:12px">${paused ? '<button formaction="/resume-releasing">恢复对外提供</button>' : '<button formaction="/pause-releasing">暂停对外提供</button>'}</form>
<h2>最近提供</h2><div class="wide"><table>${lines.length > 0 ? `<tr><td>时间</td><td>申请人标识</td><td>用途</td><td>数量</td><td>结果</td></tr>${lines.join('')}` : '<tr><td>尚无</td></tr>'}</table></div>
<h2>最近拒绝</h2><div class="wide"><table>${refused.length > 0 ? `<tr><td>时间</td><td>申请人标识</td><td>原因</td><td>次数</td></tr>${refused.join('')}` : '<tr><td>尚无</td></tr>'}</table></div>
${conflicts.length > 0 ? conflictsTable(conflicts) : ''}`
}

/** A resident who enrolled anew has another id; that it is the same patient only the hospital can say. */
function conflictsTable(conflicts: NonNullable<AgentStatus['release']>['conflicts']): string {
  const lines = conflicts.map(
    ({ patientRef, residentId, refusedId, refusedAt }) =>
      `<tr><td>${escapeHtml(short(patientRef))}</td><td>${escapeHtml(short(residentId))}</td><td>${escapeHtml(short(refusedId))}</td><td>${time(refusedAt.toISOString())}</td><td><form method="post" action="/take-over"><input type="hidden" name="patient" value="${escapeHtml(patientRef)}"><button>核实后改认新标识</button></form></td></tr>`,
  )
  return `<h2>患者标识不一致（${conflicts.length}）</h2><p>同一患者先后出现两个链上标识，本机已拒绝新标识。请先向患者本人核实，再改认。</p>
<div class="wide"><table><tr><td>患者（本院假名）</td><td>原标识</td><td>新标识</td><td>时间</td><td></td></tr>${lines.join('')}</table></div>`
}
