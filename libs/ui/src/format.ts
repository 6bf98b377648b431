const numbers = new Intl.NumberFormat('zh-CN')
const shanghai = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** `38421` → `38,421`. */
export function formatNumber(value: number): string {
  return numbers.format(value)
}

/** Share of a whole with one decimal; never rounds up to 100% while something is missing. */
export function formatShare(part: number, whole: number): string {
  if (whole <= 0) return '—'
  if (part === 0) return '0%'
  const percent = Math.floor((part / whole) * 1000) / 10
  return `${percent.toFixed(part === whole ? 0 : 1)}%`
}

/** `12.3 条/秒`-style figure: one decimal under 100, none above. */
export function formatRate(perSecond: number): string {
  return perSecond < 100 ? (Math.round(perSecond * 10) / 10).toString() : formatNumber(Math.round(perSecond))
}

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}

/** Absolute time in Asia/Shanghai, `2026-11-23 18:45:02`. */
export function formatTime(at: string | number | Date): string {
  const parts = Object.fromEntries(shanghai.formatToParts(new Date(at)).map((part) => [part.type, part.value]))
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}:${parts.second}`
}

/** How long ago (or ahead), in the one unit that matters. */
export function formatRelative(at: string | number | Date, nowMs: number): string {
  const seconds = Math.round((nowMs - new Date(at).getTime()) / 1000)
  const suffix = seconds >= 0 ? '前' : '后'
  const size = Math.abs(seconds)
  if (size < 5) return '刚刚'
  return `${spell(size)}${suffix}`
}

/** `75` → `1 分 15 秒`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} 秒`
  if (whole < 3600) return `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`
  return `${Math.floor(whole / 3600)} 小时 ${Math.floor((whole % 3600) / 60)} 分`
}

function spell(seconds: number): string {
  if (seconds < 60) return `${seconds} 秒`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} 分钟`
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} 小时`
  if (seconds < 86_400 * 60) return `${Math.floor(seconds / 86_400)} 天`
  if (seconds < 86_400 * 730) return `${Math.floor(seconds / (86_400 * 30))} 个月`
  return `${Math.floor(seconds / (86_400 * 365))} 年`
}

/** Middle-shortened id: first `head` and last `tail` characters. */
export function shortenId(id: string, head = 8, tail = 6): string {
  return id.length <= head + tail + 2 ? id : `${id.slice(0, head)}…${id.slice(-tail)}`
}
