import { createRowMac } from '@jhc/gm/row-mac.ts'
import type { ColumnKeys } from '@jhc/gm/sealed-column.ts'
import { createTokenKey } from '@jhc/record/identity-tokens.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { AgentIdentity } from '@jhc/server-kit/refuse-other-sources.ts'
import { empiColumns } from './empi-columns.ts'
import type { EmpiService } from './empi-service.ts'
import { identityConfig } from './identity-config.ts'
import { loadIdentityModel } from './identity-model.ts'
import { createOrgNames } from './list-reviews.ts'
import { createScorer } from './matching/score.ts'
import { countPairs } from './read-stats.ts'
import { empiRoutes } from './routes.ts'
import { empiStores } from './sealed-stores.ts'
import { createTokenEvaluation, type TokenLimits } from './token-evaluation.ts'

export interface EmpiConfig {
  /** Secret of at least 32 bytes from which the token key is derived. Changing it makes every stored token worthless. */
  tokenKey: string | Uint8Array
  columnKeys: ColumnKeys
  tokenLimits?: Partial<TokenLimits>
  /** Which agent registers the patients of which source; an agent that is not listed registers nobody. */
  agents?: readonly AgentIdentity[]
}

export function createEmpi(context: CapabilityContext, config: EmpiConfig): Capability {
  const key = createTokenKey(config.tokenKey)
  let scorer: ReturnType<EmpiService['score']> | undefined
  const service: EmpiService = {
    db: context.db,
    key,
    mac: createRowMac('empi-1', Buffer.from(config.tokenKey as string)),
    columns: empiColumns(config.columnKeys),
    now: context.now,
    score: () => (scorer ??= loadIdentityModel(key).then((model) => createScorer(identityConfig, model))),
  }
  const limits = { burst: 50_000, perSecond: 100, ...config.tokenLimits }
  const evaluateTokens = createTokenEvaluation(key, limits, context.now)
  const orgNames = createOrgNames(context.bus, context.now)
  return {
    name: 'data-center/empi',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [empiRoutes({ service, evaluateTokens, orgNames, agents: config.agents ?? [] })],
    sealed: empiStores(service, config.columnKeys),
    async start() {
      await service.score()
    },
    async readiness() {
      return { ready: true, detail: { openPairs: await countPairs(context.db, null, 'open', 10_000) } }
    },
  }
}
