import { type Hex, numberToHex, zeroAddress } from 'viem'
import { readCertificates } from './certificate-store.ts'
import { type Consortium, registryStates, textOf, timeText } from './consortium.ts'
import { read } from './contract-access.ts'
import { readWatched } from './node-watch-store.ts'
import { nameOf, type Profiles, profileHash, profileOf, readProfiles } from './profile-store.ts'
import { readAll } from './read-pages.ts'
import { ownWatch } from './watch-nodes.ts'

interface ChainKey {
  x: bigint
  y: bigint
  holder: Hex
  validFrom: bigint
  validUntil: bigint
  revokedAt: bigint
}

const hex64 = (value: bigint) => numberToHex(value, { size: 32 }).slice(2)
export const publicKeyOf = ({ x, y }: Pick<ChainKey, 'x' | 'y'>): string => `04${hex64(x)}${hex64(y)}`

/** Organisations, nodes and keys as the chain has them now, with their names. */
export async function readRegistry(consortium: Consortium) {
  const [organisations, nodes, keys, profiles, uploaded, watched, status] = await Promise.all([
    readAll(async (from, limit) => {
      const [ids, rows] = await read(consortium, 'Organisations', 'listOrganisations', [from, limit])
      return ids.map((id, n) => ({ id, ...rows[n]! }))
    }),
    readAll(async (from, limit) => {
      const [ids, rows] = await read(consortium, 'Organisations', 'listNodes', [from, limit])
      return ids.map((id, n) => ({ id, ...rows[n]! }))
    }),
    readAll(async (from, limit) => {
      const [ids, rows] = await read(consortium, 'Organisations', 'listKeys', [from, limit])
      return ids.map((id, n) => ({ id, ...rows[n]! }))
    }),
    readProfiles(consortium.db),
    readCertificates(consortium.db),
    readWatched(consortium.db),
    consortium.gateway.status({}),
  ])
  const nodeIds = new Set(nodes.map(({ id }) => id))
  const current = new Set([...organisations, ...nodes].map(({ keyId }) => keyId))
  // Validity is judged as the contract judges it: by the chain's time.
  const nowSeconds = status.head.timestamp
  const certificates = keys.map((key) => presentKey(key, { nodeIds, current, nowSeconds, profiles, uploaded }))
  const certificateOf = new Map(certificates.map((one) => [one.keyId, one]))
  const stateOf = new Map(organisations.map(({ id, state }) => [id, registryStates[state]!]))
  const held = new Set<string>()
  for (const { keyId, publicKey } of certificates) if (await consortium.keyring?.holds(publicKey)) held.add(keyId)

  return {
    profiles,
    certificates,
    organisations: organisations.map((row) => {
      const orgId = textOf(row.id)
      const profile = profileOf(profiles, 'organisation', orgId)
      return {
        orgId,
        name: profile?.name ?? orgId,
        creditCode: profile?.creditCode ?? null,
        profileMatches: profile !== null && profileHash(profile) === row.profileHash,
        state: registryStates[row.state] as 'active' | 'suspended' | 'closed',
        account: row.account === zeroAddress ? null : row.account.toLowerCase(),
        nodes: row.nodes,
        changedInBlock: Number(row.changedInBlock),
        key: certificateOf.get(row.keyId)!,
        keyHeldHere: held.has(row.keyId),
      }
    }),
    nodes: nodes.map((row) => {
      const nodeId = textOf(row.id)
      const key = certificateOf.get(row.keyId)!
      const orgId = textOf(row.organisation)
      return {
        nodeId,
        name: nameOf(profiles, 'node', nodeId),
        orgId,
        orgName: nameOf(profiles, 'organisation', orgId),
        state: registryStates[row.state] as 'active' | 'suspended' | 'closed',
        counts:
          registryStates[row.state] === 'active' && stateOf.get(row.organisation) === 'active' && key.state === 'valid',
        changedInBlock: Number(row.changedInBlock),
        key,
        endpoint: watched.get(nodeId)?.endpoint ?? null,
        watch: watched.get(nodeId)?.watch ?? (nodeId === consortium.ownNodeId ? ownWatch(consortium, status) : null),
      }
    }),
  }
}

export type Registry = Awaited<ReturnType<typeof readRegistry>>

function presentKey(
  key: ChainKey & { id: Hex },
  around: {
    nodeIds: Set<Hex>
    current: Set<Hex>
    nowSeconds: number
    profiles: Profiles
    uploaded: Awaited<ReturnType<typeof readCertificates>>
  },
) {
  const holderId = textOf(key.holder)
  const holderKind = around.nodeIds.has(key.holder) ? ('node' as const) : ('organisation' as const)
  const isExpired = Number(key.validUntil) < around.nowSeconds
  return {
    keyId: key.id,
    holderId,
    holderName: nameOf(around.profiles, holderKind, holderId),
    holderKind,
    publicKey: publicKeyOf(key),
    validFrom: timeText(key.validFrom),
    validUntil: timeText(key.validUntil),
    revokedAt: key.revokedAt === 0n ? null : timeText(key.revokedAt),
    state: key.revokedAt !== 0n ? ('revoked' as const) : isExpired ? ('expired' as const) : ('valid' as const),
    current: around.current.has(key.id),
    certificate: around.uploaded.get(key.id) ?? null,
  }
}
