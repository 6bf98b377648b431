/** `HH:MM` in Shanghai (UTC+8, no summer time since 1992). */
export const dailyPattern = /^([01]\d|2[0-3]):[0-5]\d$/
const offsetMs = 8 * 3_600_000
const dayMs = 86_400_000

/** The next moment after `nowMs` at which a daily schedule is due. */
export function nextDaily(nowMs: number, dailyAt: string): Date {
  const [hours = 0, minutes = 0] = dailyAt.split(':').map(Number)
  const local = nowMs + offsetMs
  const due = Math.floor(local / dayMs) * dayMs + (hours * 60 + minutes) * 60_000
  return new Date((due > local ? due : due + dayMs) - offsetMs)
}

export function describeSchedule(dailyAt: string | null): string {
  return dailyAt === null ? '仅按请求采集' : `每日 ${dailyAt}（T+1 增量）`
}
