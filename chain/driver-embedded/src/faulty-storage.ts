import type { ChainStorage, StorageWrite } from './storage.ts'

export interface FaultPlan {
  /** Single writes that still reach the disk, over all batches; the batch in which they run out is torn at that point. */
  writesLeft: number
  /** Do commits that are not torn pass, but fail to answer? A write whose success nobody learns of. */
  loseReply?: boolean
}

/** The power fails between two writes: a prefix of the batch is on the disk, the caller gets an error, and nothing works afterwards. */
export function faultyStorage(disk: ChainStorage, plan: FaultPlan): ChainStorage {
  let off = false
  const check = () => {
    if (off) throw new Error('the power is off')
  }
  return {
    async get(key) {
      check()
      return disk.get(key)
    },
    async range(from, to, limit) {
      check()
      return disk.range(from, to, limit)
    },
    entries() {
      check()
      return disk.entries()
    },
    async commit(writes: StorageWrite[]) {
      check()
      const fit = writes.slice(0, plan.writesLeft)
      plan.writesLeft -= fit.length
      await disk.commit(fit)
      if (fit.length < writes.length || (plan.loseReply && plan.writesLeft === 0)) {
        off = true
        throw new Error('the power failed')
      }
    },
    close: () => disk.close(),
  }
}
