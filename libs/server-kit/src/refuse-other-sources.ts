import type { CodedError, ErrorDetails } from '@jhc/kit/errors.ts'
import type { Principal } from './capability.ts'

export interface AgentIdentity {
  /** Principal id of the agent. */
  id: string
  sourceId: string
}

/** An agent acts for its own source only. Services of the platform and users are bound by their permissions alone. */
export function refuseOtherSources(
  principal: Principal,
  sourceId: string,
  agents: readonly AgentIdentity[],
  refusal: (details: ErrorDetails) => CodedError,
): void {
  if (principal.kind !== 'agent') return
  if (!agents.some((agent) => agent.id === principal.id && agent.sourceId === sourceId)) throw refusal({ sourceId })
}
