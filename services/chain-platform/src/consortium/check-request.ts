import { actionBytes, actionDigest } from '@jhc/chain-contracts/signed-action.ts'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { wordOf } from './consortium.ts'
import { type Action, hashOfAction } from './own-actions.ts'
import type { signingRequest } from './signing-api.ts'

/** Whether the bytes and the digest are those of the act that the request tells; for the signer, who need not believe the platform. */
export function checkRequest(request: z.output<typeof signingRequest>): boolean {
  const signed = {
    domain: request.domain as Hex,
    actor: wordOf(request.orgId),
    nonce: BigInt(request.nonce),
    action: hashOfAction(request.action as Action),
    validUntil: BigInt(request.validUntil),
  }
  return actionBytes(signed) === request.bytes && actionDigest(signed) === request.digest
}
