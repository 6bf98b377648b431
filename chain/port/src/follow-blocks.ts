import type { ChainBlock } from './driver.ts'

export interface FollowOptions {
  fromBlock: number
  onBlock: (block: ChainBlock) => Promise<void>
  getBlock: (number: number) => Promise<ChainBlock | null>
  /** Calls back whenever there may be a new block; returns the way to stop that. */
  onNewHead: (listener: () => void) => () => void
  /** After a failure of the receiver or of the chain, in milliseconds. */
  retryDelay?: number
}

/**
 * Hands over block after block on a chain that never replaces one. A block counts as delivered when `onBlock` resolves;
 * if it throws, the same block comes again.
 */
export function followBlocks(options: FollowOptions): { stop(): Promise<void> } {
  let next = options.fromBlock
  let stopped = false
  let wake = () => {}
  const forget = options.onNewHead(() => wake())

  async function run(): Promise<void> {
    while (!stopped) {
      const awake = new Promise<void>((resolve) => {
        wake = resolve
      })
      let block: ChainBlock | null = null
      try {
        block = await options.getBlock(next)
        if (block && !stopped) {
          await options.onBlock(block)
          next++
          continue
        }
      } catch {
        // The receiver reports its own failures; here they only mean that the block is still owed.
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
