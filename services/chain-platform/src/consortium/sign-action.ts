import { actionDigest } from '@jhc/chain-contracts/signed-action.ts'
import { bytesToHex, type Hex, hexToBytes } from 'viem'
import { type Consortium, wordOf } from './consortium.ts'
import { read } from './contract-access.ts'
import { consortiumErrors } from './errors.ts'
import { publicKeyOf } from './read-registry.ts'

export interface Signature {
  validUntil: number
  signature: string
}

/** Long enough to carry a digest to a key in another room and back. */
const validityMs = 30 * 60_000

export async function digestOf(
  consortium: Consortium,
  orgId: string,
  action: Hex,
  validUntil = Math.floor((consortium.now() + validityMs) / 1000),
): Promise<{ digest: Hex; validUntil: number }> {
  const actor = wordOf(orgId)
  const [domain, nonce] = await Promise.all([
    read(consortium, 'Consortium', 'domain', []),
    read(consortium, 'Consortium', 'nonces', [actor]),
  ])
  return { digest: actionDigest({ domain, actor, nonce, action, validUntil: BigInt(validUntil) }), validUntil }
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
  const [, keyId] = await read(consortium, 'Organisations', 'organisations', [wordOf(orgId)])
  const [x, y] = await read(consortium, 'Organisations', 'keys', [keyId])
  return publicKeyOf({ x, y })
}
