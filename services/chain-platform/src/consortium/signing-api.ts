import { operation } from '@jhc/kit/api.ts'
import { z } from 'zod'
import { decisionKind } from './members-api.ts'
import { hex, id, publicKey, reason } from './terms-api.ts'
import { proposalKind, rule } from './votes-api.ts'

export const action = z.discriminatedUnion('action', [
  z.object({ action: z.literal('create'), consortiumId: id, name: z.string().trim().min(2).max(200), rule }),
  z.object({ action: z.literal('join'), consortiumId: id }),
  z.object({ action: z.literal('quit'), consortiumId: id, reason }),
  z.object({ action: z.literal('decide'), consortiumId: id, kind: decisionKind, orgId: id, reason }),
  z.object({
    action: z.literal('propose'),
    consortiumId: id,
    kind: proposalKind,
    orgId: id.optional(),
    newRule: rule.optional(),
  }),
  z.object({ action: z.literal('vote'), proposalId: z.number().int().min(1), support: z.boolean() }),
  z.object({ action: z.literal('withdraw'), proposalId: z.number().int().min(1) }),
])

/** What is carried to the key, in another room perhaps: everything that the digest is made of, so that the signer can check it. */
export const signingRequest = z.object({
  format: z.literal('jhc-consortium-request/1'),
  orgId: z.string(),
  orgName: z.string(),
  action,
  /** The contract's `domain()`: binds the signature to this contract on this chain. */
  domain: hex,
  /** Number of the organisation's next act. */
  nonce: z.number(),
  validUntil: z.number(),
  /** ABI encoding of (domain, actor, nonce, action hash, validUntil): 160 bytes. */
  bytes: hex,
  /** keccak-256 of `bytes`: the message M of the SM2 signature, 32 bytes. */
  digest: hex,
  /** The SM2 key that the contract will verify with. */
  publicKey,
})
/** What comes back. */
export const signatureFile = z.object({
  format: z.literal('jhc-consortium-signature/1'),
  orgId: z.string(),
  digest: hex,
  validUntil: z.number().int().positive(),
  signature: hex.length(130),
})

export const signingOperations = {
  /** What the caller's organisation has to sign for its next act, where it keeps its own key. One act at a time: a digest holds until the next. */
  prepare: operation({
    method: 'POST',
    path: '/v1/consortium/actions/digest',
    summary: '待签名摘要',
    permission: 'consortium.act',
    body: action,
    response: signingRequest,
  }),
}
