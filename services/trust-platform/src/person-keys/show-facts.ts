import { orgWord, readContract } from '../contract-access.ts'
import type { PersonKeys } from './person-keys.ts'

/** What every signer needs to build bytes; read from the chain itself. */
export async function showFacts(keys: PersonKeys) {
  const { gateway } = keys
  const [identities, consent, access, emergency, paper, organisations] = await Promise.all([
    keys.domain(),
    readContract(gateway, 'Consent', 'domain', []),
    readContract(gateway, 'Access', 'domain', []),
    readContract(gateway, 'Consent', 'emergencyAllowed', []),
    readContract(gateway, 'Consent', 'paperAllowed', []),
    Promise.all(
      keys.organisations.map(async (one) => ({
        ...one,
        word: orgWord(one.orgId),
        mayReEnrol: await readContract(gateway, 'Identities', 'mayReenrol', [orgWord(one.orgId)]),
      })),
    ),
  ])
  return {
    domains: { identities, consent, access },
    organisations,
    nowSeconds: Math.floor(keys.now() / 1000),
    switches: { emergency, paper },
  }
}
