import { setTimeout } from 'node:timers/promises'
import type { AskNode } from './ask-node.ts'
import { type Consortium, timeText } from './consortium.ts'
import { readWatched, saveWatch, type Watch } from './node-watch-store.ts'

const patienceMs = 5_000
/** A node that is so many blocks behind answers, but not with the present. */
const tolerableLag = 5

/** Asks every node that has an endpoint, again and again, and writes down what it said. */
export async function watchNodes(consortium: Consortium, ask: AskNode, everyMs: number): Promise<void> {
  const { db, log, stopping } = consortium
  while (!stopping.aborted) {
    try {
      const watched = await readWatched(db)
      await Promise.all(
        [...watched].map(async ([nodeId, { endpoint }]) =>
          saveWatch(db, nodeId, endpoint, await measure(consortium, ask, endpoint)),
        ),
      )
    } catch (error) {
      if (!stopping.aborted) log.warn({ err: error as Error }, 'the nodes could not be asked')
    }
    await setTimeout(everyMs, undefined, { signal: stopping }).catch(() => {})
  }
}

async function measure(consortium: Consortium, ask: AskNode, endpoint: string): Promise<Watch> {
  const checkedAt = new Date(consortium.now()).toISOString()
  const signal = AbortSignal.any([consortium.stopping, AbortSignal.timeout(patienceMs)])
  const chain = await consortium.gateway.status({})
  try {
    const { genesisHash, head, version, peers } = await ask(endpoint, signal)
    const lag = Math.max(0, chain.head.number - head.number)
    const state = genesisHash !== chain.genesisHash ? 'foreign-chain' : lag > tolerableLag ? 'behind' : 'reachable'
    return { state, head, lag, version, peers, checkedAt, seenAt: checkedAt, problem: null }
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string }
    const problem = name === 'TimeoutError' ? 'timeout' : (code ?? message)
    const nothing = { head: null, lag: null, version: null, peers: null }
    return { state: 'unreachable', ...nothing, checkedAt, seenAt: null, problem: problem.slice(0, 100) }
  }
}

/** The node that this platform speaks to has no endpoint of its own here: its driver answers. */
export function ownWatch(consortium: Consortium, chain: Awaited<ReturnType<Consortium['gateway']['status']>>): Watch {
  const at = new Date(consortium.now()).toISOString()
  return {
    state: 'reachable',
    head: { number: chain.head.number, at: timeText(BigInt(chain.head.timestamp)) },
    lag: 0,
    version: chain.driver,
    peers: null,
    checkedAt: at,
    seenAt: at,
    problem: null,
  }
}
