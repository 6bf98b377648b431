import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { type CallerKeys, createCallerKeys, spanOf } from './caller-keys.ts'
import { forgetUsage } from './caller-store.ts'
import { routes } from './routes.ts'

export interface Callers extends Capability {
  keys: CallerKeys
}

export function createCallers({ db, now, log }: CapabilityContext): Callers {
  let timer: NodeJS.Timeout | undefined
  const forget = () =>
    forgetUsage(db, spanOf(now()).day).catch((error) =>
      log.warn({ err: error as Error }, 'old counters were not removed'),
    )
  return {
    name: 'chain-platform/callers',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(db, now)],
    keys: createCallerKeys(db, now),
    async start() {
      await forget()
      timer = setInterval(forget, 3600_000)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
    },
  }
}
