import { setTimeout as delay } from 'node:timers/promises'
import type { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'

const limitMs = 180_000

/** What is merely in a block may still move to a later one, where nobody who counts the blocks until then finds it. */
export async function untilFinal(engine: SubmitEngine, keys: string[]): Promise<void> {
  for (const started = Date.now(); Date.now() - started < limitMs; await delay(500)) {
    if ((await engine.waiting()).count > 0) continue
    const found = await engine.lookup(keys).catch(() => [])
    if (found.length === keys.length && found.every((one) => one.state === 'final' || one.state === 'failed')) return
  }
}
