const minute = 60_000
const day = 1440
const week = 7 * day
/** Shanghai is UTC+8 all year; 1970-01-01 there was a Thursday, the fourth day of the week. */
const shanghaiMs = 8 * 60 * minute
const epochShiftMs = 3 * day * minute

export const dayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** A time of day in which the hospital's systems are to be left alone, in Beijing time. From later to earlier goes over midnight. */
export interface QuietWindow {
  from: string
  to: string
  /** 1 = Monday … 7 = Sunday: the days on which it begins. */
  days: number[]
  /** What may still leave and be read in it; 0 = nothing. */
  recordsPerSecond: number
  unitsPerSecond: number
}

interface Span {
  window: QuietWindow
  /** Minutes of the week, `to` not included; over Sunday's midnight it is above 10080. */
  from: number
  to: number
}

export interface QuietMoment {
  window: QuietWindow | null
  /** When this ends; null where it never does. */
  until: number | null
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

function spansOf(window: QuietWindow): Span[] {
  const from = minutesOf(window.from)
  const length = (minutesOf(window.to) - from + day) % day
  return window.days.map((one) => ({
    window,
    from: (one - 1) * day + from,
    to: (one - 1) * day + from + length,
  }))
}

/** What is wrong with windows that are well-formed each by itself: `[index, words]`. */
export function quietHoursProblems(windows: readonly QuietWindow[]): [number, string][] {
  const problems: [number, string][] = []
  for (const [i, window] of windows.entries()) {
    if (window.from === window.to) problems.push([i, `起止时间相同（${window.from}），时段长度为零`])
    for (const [j, other] of windows.slice(0, i).entries()) {
      const clash = spansOf(window).find((a) => spansOf(other).some((b) => overlaps(a, b)))
      if (clash) {
        const on = dayNames[Math.floor(clash.from / day)]
        problems.push([i, `${window.from}–${window.to} 与 quietHours.${j} 的 ${other.from}–${other.to} 在${on}重叠`])
      }
    }
  }
  return problems
}

const overlaps = (a: Span, b: Span) => [-week, 0, week].some((shift) => a.from < b.to + shift && b.from + shift < a.to)

/** Which window a moment is in, and when that changes. */
export function createQuietHours(windows: readonly QuietWindow[]): (at: number) => QuietMoment {
  const spans = windows.flatMap(spansOf)
  return (at) => {
    if (spans.length === 0) return { window: null, until: null }
    const sinceMonday = ((at + shanghaiMs + epochShiftMs) / minute) % week
    const monday = at - sinceMonday * minute
    const shifted = [-week, 0, week].flatMap((shift) =>
      spans.map(({ window, from, to }) => ({ window, from: from + shift, to: to + shift })),
    )
    const inside = shifted.find(({ from, to }) => from <= sinceMonday && sinceMonday < to)
    const next = Math.min(...shifted.map(({ from }) => from).filter((from) => from > sinceMonday))
    return { window: inside?.window ?? null, until: Math.round(monday + (inside?.to ?? next) * minute) }
  }
}
