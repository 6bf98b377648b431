const zone = 'Asia/Shanghai'
const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })

export const shownTime = (at: string | number): string => minute.format(new Date(at))
export const shownDay = (at: string | number): string => dayOf.format(new Date(at))
export const today = (): string => shownDay(Date.now())
export const daysFromNow = (days: number): string => shownDay(Date.now() + days * 86_400_000)

export function relative(at: string | number, now = Date.now()): string {
  const seconds = Math.round((now - new Date(at).getTime()) / 1000)
  const past = seconds >= 0
  const size = Math.abs(seconds)
  const words = (value: number, unit: string) => `${Math.floor(value)} ${unit}${past ? '前' : '后'}`
  if (size < 60) return past ? '刚刚' : '马上'
  if (size < 3600) return words(size / 60, '分钟')
  if (size < 86_400) return words(size / 3600, '小时')
  if (size < 86_400 * 60) return words(size / 86_400, '天')
  return words(size / (86_400 * 30.4), '个月')
}

/** Absolute, with the distance beside it. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} className="time">
      {shownTime(at)} <span className="quiet">{relative(at)}</span>
    </time>
  )
}
