const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => escapes[c]!)
}

export interface Cell {
  html: string
}
export const raw = (html: string): Cell => ({ html })

export function table(head: string[], rows: (string | Cell)[][]): string {
  if (rows.length === 0) return '<p>没有找到。</p>'
  const cell = (value: string | Cell) => `<td>${typeof value === 'string' ? escapeHtml(value) : value.html}</td>`
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
  return `<table><thead><tr>${head.map((h) => `<th>${escapeHtml(h)}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`
}

/** A form with hidden fields; `inner` is ready HTML. */
export function form(action: string, hidden: Record<string, string>, inner: string): string {
  const fields = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  )
  return `<form method="post" action="${escapeHtml(action)}">${fields.join('')}${inner}</form>`
}

const style = `body{font:15px/1.6 "Noto Sans SC","Microsoft YaHei",sans-serif;margin:0;background:#f4f6f8;color:#1f2933}
header{background:#8a4b08;color:#fff;padding:12px 24px}header small{display:block;opacity:.9}
main{max-width:1080px;margin:16px auto;padding:0 16px}section{background:#fff;border:1px solid #d9dee4;border-radius:6px;padding:16px;margin-bottom:16px}
h1{font-size:20px;margin:0}h2{font-size:17px;margin:0 0 8px}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #e5e9ee;padding:6px 8px;text-align:left;vertical-align:top}
th{background:#fafbfc}form{display:inline}input[type=text]{padding:4px 6px;border:1px solid #b8c2cc;border-radius:4px;min-width:200px}
button{padding:4px 12px;border:1px solid #8a4b08;background:#fff;color:#8a4b08;border-radius:4px;cursor:pointer}button:focus,input:focus,a:focus{outline:3px solid #f2b36b}
.notice{background:#fff6e6;border:1px solid #f2b36b;padding:8px 12px;border-radius:6px;margin-bottom:16px}`

export function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)} · 模拟医院信息系统</title>
<style>${style}</style></head><body><header><h1>模拟医院信息系统</h1><small>演示用：在平台背后直接改动医院数据，不留更新时间；数据均为虚构</small></header><main>${body}</main></body></html>`
}
