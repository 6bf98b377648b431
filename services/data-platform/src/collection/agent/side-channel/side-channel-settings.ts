import { type RecordType, recordTypes } from '@jhc/record/model.ts'
import { z } from 'zod'
import { dailyPattern } from '../schedule.ts'
import { createPace, type Pace } from './pace.ts'
import { createQuietHours, quietHoursProblems } from './quiet-hours.ts'

export const anchoringMode = z.enum(['side-channel', 'immediate'])
export type AnchoringMode = z.output<typeof anchoringMode>

const time = z.string().regex(dailyPattern, '应为 HH:MM（北京时间，00:00 至 23:59）')
const perSecond = (most: number, zh: string) =>
  z.number(`${zh}应为数`).positive(`${zh}须大于 0`).max(most, `${zh}不得超过 ${most}`)
const trickle = z.number('应为数').min(0, '不得小于 0；0 表示该时段内完全停止').max(100_000)

const quietWindow = z.strictObject({
  from: time,
  to: time,
  days: z
    .array(z.number().int().min(1, '1 表示周一').max(7, '7 表示周日'))
    .min(1, '至少一天')
    .refine((days) => new Set(days).size === days.length, '同一天写了两次')
    .default([1, 2, 3, 4, 5, 6, 7]),
  recordsPerSecond: trickle.default(0),
  unitsPerSecond: trickle.default(0),
})

/** 旁路上链: how records leave for the chain and how the source is read, so that the systems beside them are never slowed. */
export const sideChannelSettings = z.strictObject({
  /** `immediate`: sent as soon as accepted, without limits; reading keeps to its limits in both modes. */
  mode: anchoringMode.default('side-channel'),
  /** Record types that go otherwise than `mode` says. */
  recordTypes: z
    .partialRecord(z.enum(Object.keys(recordTypes) as [RecordType, ...RecordType[]]), anchoringMode)
    .default({}),
  sending: z
    .strictObject({
      recordsPerSecond: perSecond(100_000, '每秒条数').default(200),
      bytesPerSecond: perSecond(1e9, '每秒字节数').min(1024, '每秒字节数不得小于 1024').default(262_144),
    })
    .prefault({}),
  reading: z
    .strictObject({
      unitsPerSecond: perSecond(100_000, '每秒单元数').default(20),
      bytesPerSecond: perSecond(1e9, '每秒字节数').min(1024, '每秒字节数不得小于 1024').default(1_048_576),
    })
    .prefault({}),
  quietHours: z
    .array(quietWindow)
    .default([])
    .superRefine((windows, context) => {
      for (const [index, message] of quietHoursProblems(windows))
        context.addIssue({ code: 'custom', path: [index], message })
    }),
  alarms: z
    .strictObject({
      /** The queue has no limit of its own; these say when a person should look. */
      records: z.number().int().positive().default(500_000),
      hours: z.number().positive().default(72),
      diskFreeMiB: z.number().positive().default(2048),
      /** A folder on the disk of the gateway's database; without it free space is not watched. */
      diskPath: z.string().min(1).optional(),
    })
    .prefault({}),
})
export type SideChannelSettings = z.output<typeof sideChannelSettings>

export function modeOf(settings: SideChannelSettings, recordType: RecordType): AnchoringMode {
  return settings.recordTypes[recordType] ?? settings.mode
}

export function sendingPace(settings: SideChannelSettings, now: () => number): Pace {
  const { recordsPerSecond, bytesPerSecond } = settings.sending
  return paceOf(settings, now, { itemsPerSecond: recordsPerSecond, bytesPerSecond }, 'recordsPerSecond')
}

export function readingPace(settings: SideChannelSettings, now: () => number): Pace {
  const { unitsPerSecond, bytesPerSecond } = settings.reading
  return paceOf(settings, now, { itemsPerSecond: unitsPerSecond, bytesPerSecond }, 'unitsPerSecond')
}

/** Within a window the trickle counts; it never lets more through than the limit outside. */
function paceOf(
  settings: SideChannelSettings,
  now: () => number,
  rate: { itemsPerSecond: number; bytesPerSecond: number },
  trickleOf: 'recordsPerSecond' | 'unitsPerSecond',
): Pace {
  const quietAt = createQuietHours(settings.quietHours)
  return createPace({
    now,
    rateAt(at) {
      const quiet = quietAt(at)
      const most = quiet.window ? Math.min(rate.itemsPerSecond, quiet.window[trickleOf]) : rate.itemsPerSecond
      return { itemsPerSecond: most, bytesPerSecond: rate.bytesPerSecond, quiet }
    },
  })
}

/** One call holds no more than some seconds' worth, so that a limit does not let a thousand records go at once. */
export function largestCall(settings: SideChannelSettings): number {
  return Math.max(20, Math.min(1000, Math.ceil(settings.sending.recordsPerSecond * 2)))
}

/** What the limits let through on a day, for the question whether they suffice. */
export function recordsPerDay(settings: SideChannelSettings, dayMs: number): number {
  const quietAt = createQuietHours(settings.quietHours)
  let records = 0
  for (let at = dayMs, end = dayMs + 86_400_000; at < end; ) {
    const { window, until } = quietAt(at)
    const stop = Math.min(end, until ?? end)
    const rate = Math.min(settings.sending.recordsPerSecond, window?.recordsPerSecond ?? Number.POSITIVE_INFINITY)
    records += ((stop - at) / 1000) * rate
    at = stop
  }
  return Math.floor(records)
}
