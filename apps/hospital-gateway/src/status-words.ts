const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (value: unknown) => String(value ?? '').replace(/[&<>"]/g, (c) => escapes[c]!)
export const number = (value: number) => value.toLocaleString('en-US')
/** `2026-11-23 18:45:02`, as the admin pages write it: the Swedish form is that one. */
export const time = (iso: string | null) =>
  iso === null ? '—' : new Date(iso).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })
export const row = (name: string, value: string) => `<tr><th>${escapeHtml(name)}</th><td>${value}</td></tr>`
