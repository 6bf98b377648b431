import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export function createMetrics(service = 'platform'): Registry {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  return registry
}

export function addProcessMetrics(registry: Registry): void {
  collectDefaultMetrics({ register: registry })
}

/** Latency by route template, never by the filled path: ids stay out and the number of series stays small. */
export function httpLatency(registry: Registry): Histogram<'method' | 'route' | 'status'> {
  return new Histogram({
    name: 'http_request_duration_seconds',
    help: 'HTTP latency by route',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  })
}

export interface PoolFigures {
  totalCount: number
  idleCount: number
  waitingCount: number
}

export function poolUse(registry: Registry, pools: Record<string, PoolFigures>): Gauge<'pool' | 'state'> {
  return new Gauge({
    name: 'database_pool_connections',
    help: 'Connections of each pool: in use, idle, and callers waiting for one',
    labelNames: ['pool', 'state'] as const,
    registers: [registry],
    collect() {
      for (const [pool, figures] of Object.entries(pools)) {
        this.set({ pool, state: 'used' }, figures.totalCount - figures.idleCount)
        this.set({ pool, state: 'idle' }, figures.idleCount)
        this.set({ pool, state: 'waiting' }, figures.waitingCount)
      }
    },
  })
}
