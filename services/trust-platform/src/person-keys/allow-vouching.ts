import { CodedError } from '@jhc/kit/errors.ts'
import { callData, orgWord, readContract } from '../contract-access.ts'
import type { PersonKeys } from './person-keys.ts'

/** Puts on chain which hospitals may vouch for lost keys, where the platform's account is the contract's administrator; true when done. */
export async function allowVouching(keys: PersonKeys, orgIds: readonly string[]): Promise<boolean> {
  for (const orgId of orgIds) {
    if (await readContract(keys.gateway, 'Identities', 'mayReenrol', [orgWord(orgId)])) continue
    const data = callData('Identities', 'setReenrolmentRight', [orgWord(orgId), true])
    try {
      await keys.gateway.call({ body: { contract: 'Identities', data, asGateway: true } })
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'chain.call-reverted') throw error
      keys.log.warn({ orgId }, 'only the contract’s administrator can let this hospital vouch for lost keys')
      continue
    }
    const idempotencyKey = `person-keys:may-re-enrol:${orgId}`
    await keys.gateway.submit({
      body: { transactions: [{ idempotencyKey, contract: 'Identities', data, gas: 500_000 }] },
    })
  }
  return true
}
