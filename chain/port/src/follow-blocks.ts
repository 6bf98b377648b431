import type { ChainBlock } from './driver.ts'

export interface FollowOptions {
  fromBlock: number
  onBlock: (block: ChainBlock) => Promise<void>
  getBlock: (number: number) => Promise<ChainBlock | null>
  /** Calls back whenever there may be a new block; returns the way to stop that. */
  onNewHead: (listener: () => void) => () => void
  /** First block of a branch that replaced delivered ones, once; null otherwise. Only for chains that reorganise. */
  rewindTo?: () => number | null
  /** After a failure of the receiver or of the chain, in milliseconds. */
  retryDelay?: number
}

/**
 * Hands over block after block. A block counts as delivered when `onBlock` resolves; if it throws, the same block comes again.
 * The next block is fetched while the receiver still works on this one.
 */
export function followBlocks(options: FollowOptions): { stop(): Promise<void> } {
  let next = options.fromBlock
  let stopped = false
  let wake = () => {}
  let ahead: { number: number; block: Promise<ChainBlock | null> } | null = null
  const forget = options.onNewHead(() => wake())

  function fetchAhead(number: number) {
    const block = options.getBlock(number)
    // Looked at when its turn comes; until then a failure must not count as unhandled.
    block.catch(() => null)
    return { number, block }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const awake = new Promise<void>((resolve) => {
        wake = resolve
      })
      try {
        const back = options.rewindTo?.() ?? null
        if (back !== null && back < next) next = back
        const block = ahead?.number === next ? await ahead.block : await options.getBlock(next)
        ahead = null
        if (block && !stopped) {
          if (!options.rewindTo) ahead = fetchAhead(next + 1)
          await options.onBlock(block)
          next++
          if (ahead && (await ahead.block) === null) ahead = null
          continue
        }
      } catch {
        // The receiver reports its own failures; here they only mean that the block is still owed.
        ahead = null
        await pause(options.retryDelay ?? 500, awake)
        continue
      }
      if (!stopped) await awake
    }
  }
  const running = run()
  return {
    async stop() {
      stopped = true
      forget()
      wake()
      await running
    },
  }
}

async function pause(milliseconds: number, awake: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  await Promise.race([awake, new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))])
  clearTimeout(timer)
}
