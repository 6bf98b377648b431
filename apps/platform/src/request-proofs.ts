import { proofErrors } from '@jhc/gm/proof/errors.ts'
import { proofScheme, type RequestProof, readProof } from '@jhc/gm/proof/request-proof.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import type { RequestProofs } from '@jhc/server-kit/request-proofs.ts'
import { identityApi } from '@jhc/trust-platform/identity/api.ts'
import type { PlatformIdentity } from './platform-identity.ts'
import { gatewayPermissions } from './service-permissions.ts'

/** A hospital's gateway is known by a proof that its certificate's key signed for each request; the identity service checks it, also from another process. */
export function openRequestProofs(bus: Bus, own: Pick<PlatformIdentity, 'answer'>): RequestProofs {
  const identities = bus.client(identityApi, 'identity-door')
  return {
    scheme: proofScheme,
    async verify(proof, request) {
      const { identity, bodyDigest } = await identities.verifyProof({ body: { proof, ...request } })
      const { kind, sourceId, orgId } = identity
      // Persons log in, and other systems have their keys: for them a proof goes with a request, it does not replace those.
      if (kind !== 'gateway' || !sourceId) throw proofErrors['not-for-this']({ kind })
      return { principal: { kind: 'agent', id: sourceId, orgId, permissions: new Set(gatewayPermissions) }, bodyDigest }
    },
    claim: (header) => readOrNothing(header)?.identity ?? 'unreadable',
    altered: () => proofErrors['altered-body'](),
    async answer(header, answer) {
      const proof = readOrNothing(header)
      return proof ? own.answer(proof.nonce, answer) : {}
    },
  }
}

function readOrNothing(header: string): RequestProof | null {
  try {
    return readProof(header).proof
  } catch {
    return null
  }
}
