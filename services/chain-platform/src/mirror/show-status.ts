import type { Mirror } from './mirror.ts'
import { readCursor } from './mirror-store.ts'

export async function showStatus(mirror: Mirror) {
  const [cursor, head] = await Promise.all([readCursor(mirror.db), mirror.driver.head()])
  const mirrored = cursor?.blockNumber ?? -1
  const lag = Math.max(0, head.number - mirrored)
  const halted = mirror.follower.haltReason !== null
  return {
    state: halted ? ('halted' as const) : lag === 0 ? ('following' as const) : ('catching-up' as const),
    haltReason: mirror.follower.haltReason,
    mirroredBlock: mirrored,
    chainHead: head.number,
    lag,
    lastBlockAt: mirrored < 0 ? null : new Date((cursor?.blockTimestamp ?? 0) * 1000).toISOString(),
    blocks: mirrored + 1,
    transactions: cursor?.transactions ?? 0,
    logs: cursor?.logs ?? 0,
    anchoredEntries: cursor?.entries ?? 0,
    gapCheck: mirror.gaps.last,
  }
}
