import { nextDaily } from '@jhc/data-platform/collection/agent/schedule.ts'
import { freeMiB } from '@jhc/data-platform/collection/agent/side-channel/queue-state.ts'
import { createQuietHours } from '@jhc/data-platform/collection/agent/side-channel/quiet-hours.ts'
import { recordsPerDay } from '@jhc/data-platform/collection/agent/side-channel/side-channel-settings.ts'
import { defineErrors } from '@jhc/kit/errors.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { sql } from 'kysely'
import type { GatewaySettings } from './gateway-settings.ts'

const errors = defineErrors('gateway', {
  'side-channel': { kind: 'invalid', retryable: false, zh: '队列、限速或安静时段的设置有问题：' },
})

const dayMs = 86_400_000

/** What is well-formed may still not work: a collection that may never read, limits below what the hospital makes on a day. */
export async function checkSideChannel(settings: GatewaySettings, now = Date.now()): Promise<void> {
  const { sideChannel, schedule, source } = settings
  const problems: string[] = []
  const capacity = recordsPerDay(sideChannel, now)
  const week = Array.from({ length: 7 }, (_, day) => recordsPerDay(sideChannel, now + day * dayMs))
  if (Math.max(...week) === 0) problems.push('quietHours 覆盖了整周且 recordsPerSecond 为 0，队列永远不会发送')
  if (schedule.dailyAt !== null) {
    const quietAt = createQuietHours(sideChannel.quietHours)
    const { window } = quietAt(nextDaily(now, schedule.dailyAt).getTime())
    if (window && window.unitsPerSecond === 0)
      problems.push(
        `schedule.dailyAt ${schedule.dailyAt} 落在安静时段 ${window.from}–${window.to}，其间不读取，采集会等到时段结束`,
      )
  }
  const perDay = await recordsOfLastWeek(settings.database.url, source.sourceId, now)
  if (perDay !== null && perDay > capacity)
    problems.push(
      `每天最多可发送 ${capacity} 条，近七天平均每天新增 ${perDay} 条，队列会越积越长；请提高 sending.recordsPerSecond`,
    )
  const { diskPath, diskFreeMiB } = sideChannel.alarms
  if (diskPath !== undefined) {
    const free = await freeMiB(diskPath)
    if (free === null) problems.push(`alarms.diskPath ${diskPath} 无法访问`)
    else if (free < diskFreeMiB) problems.push(`磁盘剩余 ${free} MiB，低于 alarms.diskFreeMiB ${diskFreeMiB} MiB`)
  }
  if (problems.length > 0) throw errors['side-channel']({ problems })
}

/** Null before the first start, when there is nothing to look at. */
async function recordsOfLastWeek(url: string, sourceId: string, now: number): Promise<number | null> {
  const db = openDatabase(url, { max: 1 })
  try {
    const there = await sql<{ found: boolean }>`select to_regclass('collection.runs') is not null as found`.execute(db)
    if (!there.rows[0]!.found) return null
    // A first collection of old records is no measure of what a day brings.
    const { rows } = await sql<{
      n: number
    }>`select coalesce(sum(records_new + records_changed + tombstones), 0)::bigint as n
      from collection.runs where source_id = ${sourceId} and started_at > ${new Date(now - 7 * dayMs)} and watermark_from <> ''`.execute(
      db,
    )
    return Math.ceil(rows[0]!.n / 7)
  } catch {
    return null
  } finally {
    await db.destroy()
  }
}
