import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { cryptographyApi } from './api.ts'
import type { Cryptography } from './cryptography.ts'
import { runChecks } from './run-checks.ts'
import { showChecks, showModule, showOverview } from './show-modules.ts'

export function routes(desk: Cryptography): Implementation {
  return implement(cryptographyApi, {
    overview: () => showOverview(desk),
    module: ({ params }) => showModule(desk, params.moduleId),
    check: async ({ params }, { principal }) => {
      await runChecks(desk, params.moduleId, principal.id)
      return showChecks(desk, params.moduleId)
    },
    keys: async () => ({ keys: await desk.config.keys() }),
    rotate: async (_, { audit }) => {
      const done = await desk.config.rotate()
      audit?.({ object: done.currentKeyId })
      return done
    },
  })
}
