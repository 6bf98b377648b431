import { actionBytes, actionDigest } from '@jhc/chain-contracts/signed-action.ts'
import { bytesToHex, type Hex, hexToBytes } from 'viem'
import { type Consortium, wordOf } from './consortium.ts'
import { read } from './contract-access.ts'
import { consortiumErrors } from './errors.ts'
import { type Action, hashOfAction } from './own-actions.ts'
import { nameOf, readProfiles } from './profile-store.ts'
import { publicKeyOf } from './read-registry.ts'

export interface Signature {
  validUntil: number
  signature: string
}

/** Long enough to carry a digest to a key in another room and back. */
const validityMs = 30 * 60_000

/** Everything that the organisation signs for its next act, and the digest made of it. */
export async function prepareAction(consortium: Consortium, orgId: string, action: Action) {
  const [prepared, profiles, publicKey] = await Promise.all([
    digestOf(consortium, orgId, hashOfAction(action)),
    readProfiles(consortium.db),
    currentKey(consortium, orgId),
  ])
  return {
    format: 'jhc-consortium-request/1' as const,
    orgId,
    orgName: nameOf(profiles, 'organisation', orgId),
    action,
    ...prepared,
    nonce: Number(prepared.nonce),
    publicKey,
  }
}

async function digestOf(
  consortium: Consortium,
  orgId: string,
  action: Hex,
  validUntil = Math.floor((consortium.now() + validityMs) / 1000),
) {
  const actor = wordOf(orgId)
  const [domain, nonce] = await Promise.all([
    read(consortium, 'Consortium', 'domain', []),
    read(consortium, 'Consortium', 'nonces', [actor]),
  ])
  const signed = { domain, actor, nonce, action, validUntil: BigInt(validUntil) }
  return { domain, nonce, validUntil, bytes: actionBytes(signed), digest: actionDigest(signed) }
}

// A digest holds the number of the organisation's next act, so acts that are signed here take turns.
const turns = new Map<string, Promise<unknown>>()

/** Runs `act` with the organisation's signature: the one it brought, or one made with the key that is kept here. */
export async function actAs<T>(
  consortium: Consortium,
  orgId: string,
  action: Hex,
  brought: Signature | undefined,
  act: (signed: { validUntil: bigint; signature: Hex }) => Promise<T>,
): Promise<T> {
  if (brought) return act({ validUntil: BigInt(brought.validUntil), signature: brought.signature as Hex })
  const turn = (turns.get(orgId) ?? Promise.resolve()).then(async () => {
    const publicKey = await currentKey(consortium, orgId)
    const { keyring } = consortium
    if (!keyring || !(await keyring.holds(publicKey))) throw consortiumErrors['signature-needed']({ orgId })
    const { digest, validUntil } = await digestOf(consortium, orgId, action)
    const signature = bytesToHex(await keyring.sign(publicKey, hexToBytes(digest)))
    return act({ validUntil: BigInt(validUntil), signature })
  })
  turns.set(
    orgId,
    turn.catch(() => {}),
  )
  return turn
}

async function currentKey(consortium: Consortium, orgId: string): Promise<string> {
  const [, keyId, , state] = await read(consortium, 'Organisations', 'organisations', [wordOf(orgId)])
  if (state === 0) throw consortiumErrors['not-found']({ orgId })
  const [x, y] = await read(consortium, 'Organisations', 'keys', [keyId])
  return publicKeyOf({ x, y })
}
