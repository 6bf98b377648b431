import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { type CallerKeys, createCallerKeys, spanOf } from './caller-keys.ts'
import { forgetUsage } from './caller-store.ts'
import { createTraffic } from './record-traffic.ts'
import { routes } from './routes.ts'
import { forgetTraffic } from './traffic-store.ts'

export interface Callers extends Capability {
  keys: CallerKeys
}

export function createCallers({ db, now, log }: CapabilityContext): Callers {
  const traffic = createTraffic(db, now, log)
  let timer: NodeJS.Timeout | undefined
  const forget = () =>
    Promise.all([forgetUsage(db, spanOf(now()).day), forgetTraffic(db, new Date(now()))]).catch((error) =>
      log.warn({ err: error as Error }, 'old counters were not removed'),
    )
  return {
    name: 'chain-platform/callers',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(db, now, traffic)],
    keys: createCallerKeys(db, now, traffic),
    async start() {
      await forget()
      traffic.start()
      timer = setInterval(forget, 3600_000)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
      await traffic.stop()
    },
  }
}
