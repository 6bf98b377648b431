import type { z } from 'zod'
import { publicKeyText, readContract } from '../contract-access.ts'
import { type ActRow, newestActs } from './act-store.ts'
import type { signer } from './api.ts'
import { nameOf } from './own-signer.ts'
import type { PersonKeys } from './person-keys.ts'
import { attemptsOf, findSigners, newestKeys, pendingReEnrolments, type SignerRow } from './signer-store.ts'

export type SignerView = z.input<typeof signer>

/** Up to so many keys are read from the chain itself at each asking, so that no row of ours can put another key in somebody's place. */
const readAtOnce = 16
/** The contract's: how long after the delay a re-enrolment may be completed. */
export const reEnrolmentWindow = 14 * 86_400

export async function showSigner(keys: PersonKeys, row: SignerRow): Promise<SignerView> {
  return (await showSigners(keys, [row]))[0]!
}

export async function lookupSigners(keys: PersonKeys, by: { ids: string[]; accountIds: string[] }) {
  return { signers: await showSigners(keys, await findSigners(keys.db, by)) }
}

export async function showSigners(keys: PersonKeys, rows: SignerRow[]): Promise<SignerView[]> {
  const ids = rows.map(({ signerId }) => signerId)
  const [onChain, acts, asked, pending, attempts] = await Promise.all([
    ids.length <= readAtOnce ? keysOnChain(keys, ids) : newestKeys(keys.db, ids),
    newestActs(keys.db, ids, ['enrol']),
    newestActs(keys.db, ids, ['re-enrol']),
    pendingReEnrolments(keys.db, ids),
    attemptsOf(keys.db, ids),
  ])
  const nowSeconds = Math.floor(keys.now() / 1000)
  return rows.map((row) => {
    const { signerId, kind, accountId, orgId } = row
    const key = onChain.get(signerId)
    const enrolment = acts.get(signerId)
    return {
      id: signerId,
      kind,
      accountId,
      orgId,
      name: nameOf(keys, row),
      state: key ? (key.endsAt === null ? ('active' as const) : ('revoked' as const)) : stateOf(enrolment),
      version: key?.version ?? 0,
      publicKey: key?.publicKey ?? (enrolment && enrolment.state !== 'failed' ? enrolment.publicKey : null),
      boundAt: key ? new Date(key.validFrom * 1000).toISOString() : null,
      nextAttempt: (attempts.get(signerId) ?? 0) + 1,
      reEnrolment: reEnrolmentOf(pending.get(signerId), asked.get(signerId), attempts.get(signerId) ?? 0, nowSeconds),
    }
  })
}

function stateOf(enrolment: ActRow | undefined): SignerView['state'] {
  switch (enrolment?.state) {
    case 'proposed':
      return 'proposed'
    case 'refused':
      return 'refused'
    // The chain has it, the mirror does not tell yet.
    case 'ready':
    case 'sent':
    case 'done':
      return 'submitted'
    default:
      return 'none'
  }
}

function reEnrolmentOf(
  pending: { publicKey: string; orgId: string; readyAt: number } | undefined,
  asked: ActRow | undefined,
  attempts: number,
  nowSeconds: number,
): SignerView['reEnrolment'] {
  if (pending && nowSeconds < pending.readyAt + reEnrolmentWindow) {
    const { publicKey, orgId, readyAt } = pending
    return {
      publicKey,
      orgId,
      attempt: attempts,
      state: nowSeconds < readyAt ? 'waiting' : 'ready',
      readyAt: new Date(readyAt * 1000).toISOString(),
      readyAtSeconds: readyAt,
    }
  }
  if (!asked || !['proposed', 'ready', 'sent'].includes(asked.state)) return null
  return {
    publicKey: asked.publicKey!,
    orgId: asked.orgId!,
    attempt: asked.attempt!,
    state: 'awaiting-hospital',
    readyAt: null,
    readyAtSeconds: null,
  }
}

export interface ChainKey {
  version: number
  publicKey: string
  validFrom: number
  endsAt: number | null
}

async function keysOnChain(keys: PersonKeys, ids: readonly string[]): Promise<Map<string, ChainKey>> {
  const found = await Promise.all(ids.map(async (id) => [id, await keyOnChain(keys, id)] as const))
  return new Map(found.filter((one): one is [string, ChainKey] => one[1] !== null))
}

export async function keyOnChain({ gateway }: Pick<PersonKeys, 'gateway'>, id: string): Promise<ChainKey | null> {
  const word = id as `0x${string}`
  const [, version] = await readContract(gateway, 'Identities', 'identities', [word])
  if (version === 0) return null
  const [x, y, , validFrom, endsAt] = await readContract(gateway, 'Identities', 'keys', [word, version])
  return {
    version,
    publicKey: publicKeyText(x, y),
    validFrom: Number(validFrom),
    endsAt: endsAt === 0n ? null : Number(endsAt),
  }
}
