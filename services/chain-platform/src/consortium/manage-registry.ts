import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters, zeroAddress } from 'viem'
import { readCertificate } from './certificate.ts'
import { saveCertificate } from './certificate-store.ts'
import { type Consortium, hashText, registryStates, wordOf } from './consortium.ts'
import { consortiumErrors } from './errors.ts'
import { saveEndpoint } from './node-watch-store.ts'
import { profileHash, saveProfile, saveReason } from './profile-store.ts'
import { type Registry, readRegistry } from './read-registry.ts'
import { type Receipt, submitWrite } from './submit-write.ts'

interface KeyInput {
  publicKey?: string | undefined
  certificate?: string | undefined
  keyValidUntil: string
}
interface Change {
  state: 'active' | 'suspended' | 'closed'
  reason: string
  requestId?: string | undefined
}

export async function registerOrganisation(
  consortium: Consortium,
  input: KeyInput & {
    orgId: string
    name: string
    creditCode: string | null
    requestId?: string | undefined
  },
) {
  const { orgId, name, creditCode, requestId } = input
  const receipt = await submitWrite(consortium, {
    contract: 'Organisations',
    functionName: 'registerOrganisation',
    args: async () => [
      wordOf(orgId),
      profileHash({ name, creditCode }),
      zeroAddress,
      await newKey(consortium, orgId, input),
    ],
    requestId,
  })
  await keepCertificate(consortium, input)
  await saveProfile(consortium.db, { kind: 'organisation', id: orgId, name, creditCode, description: '' })
  return { receipt, organisation: await findOrganisation(consortium, orgId) }
}

export async function setOrganisationState(consortium: Consortium, orgId: string, change: Change) {
  const receipt = await setState(consortium, 'setOrganisationState', orgId, change)
  return { receipt, organisation: await findOrganisation(consortium, orgId) }
}

export async function registerNode(
  consortium: Consortium,
  input: KeyInput & {
    nodeId: string
    name: string
    orgId: string
    endpoint?: string | undefined
    requestId?: string | undefined
  },
) {
  const { nodeId, name, orgId, requestId } = input
  if (input.endpoint) await consortium.outgoing.check(input.endpoint)
  const receipt = await submitWrite(consortium, {
    contract: 'Organisations',
    functionName: 'registerNode',
    args: async () => [wordOf(nodeId), wordOf(orgId), await newKey(consortium, nodeId, input)],
    requestId,
  })
  await keepCertificate(consortium, input)
  if (input.endpoint) await saveEndpoint(consortium.db, nodeId, input.endpoint)
  await saveProfile(consortium.db, { kind: 'node', id: nodeId, name, creditCode: null, description: '' })
  return { receipt, node: await findNode(consortium, nodeId) }
}

export async function setNodeState(consortium: Consortium, nodeId: string, change: Change) {
  const receipt = await setState(consortium, 'setNodeState', nodeId, change)
  return { receipt, node: await findNode(consortium, nodeId) }
}

export async function setNodeEndpoint(consortium: Consortium, nodeId: string, endpoint: string | null) {
  await findNode(consortium, nodeId)
  if (endpoint) await consortium.outgoing.check(endpoint)
  await saveEndpoint(consortium.db, nodeId, endpoint)
  return { node: await findNode(consortium, nodeId) }
}

export async function replaceKey(
  consortium: Consortium,
  input: KeyInput & { holderId: string; reason: string; requestId?: string | undefined },
) {
  const { certificates } = await readRegistry(consortium)
  if (!certificates.some(({ holderId }) => holderId === input.holderId))
    throw consortiumErrors['not-found']({ holderId: input.holderId })
  const receipt = await submitWrite(consortium, {
    contract: 'Organisations',
    functionName: 'replaceKey',
    args: async () => [
      wordOf(input.holderId),
      await newKey(consortium, input.holderId, input),
      await keepReason(consortium, input.reason),
    ],
    requestId: input.requestId,
  })
  await keepCertificate(consortium, input)
  return { receipt, key: await findKey(consortium, (one) => one.current && one.holderId === input.holderId) }
}

export async function revokeKey(
  consortium: Consortium,
  keyId: Hex,
  { reason, requestId }: { reason: string; requestId?: string | undefined },
) {
  const receipt = await submitWrite(consortium, {
    contract: 'Organisations',
    functionName: 'revokeKey',
    args: async () => [keyId, await keepReason(consortium, reason)],
    requestId,
  })
  return { receipt, key: await findKey(consortium, (one) => one.keyId === keyId) }
}

export async function attachCertificate(consortium: Consortium, keyId: Hex, certificate: string) {
  const { publicKey, pem } = readCertificate(certificate)
  if (keyIdOf(publicKey) !== keyId) throw consortiumErrors['certificate-foreign']({ keyId })
  const key = await findKey(consortium, (one) => one.keyId === keyId)
  await saveCertificate(consortium.db, key.keyId, pem, new Date(consortium.now()))
  return { key: await findKey(consortium, (one) => one.keyId === keyId) }
}

/** The chain holds a reason's hash, which says nothing to who does not know the text. */
export async function keepReason({ db }: Consortium, text: string): Promise<Hex> {
  const hash = hashText(text)
  await saveReason(db, hash, text)
  return hash
}

async function setState(consortium: Consortium, functionName: string, id: string, change: Change): Promise<Receipt> {
  return submitWrite(consortium, {
    contract: 'Organisations',
    functionName,
    args: async () => [wordOf(id), registryStates.indexOf(change.state), await keepReason(consortium, change.reason)],
    requestId: change.requestId,
  })
}

/** As the contract numbers keys. */
const keyIdOf = (publicKey: string): Hex =>
  keccak256(
    encodeAbiParameters(parseAbiParameters('uint256, uint256'), [
      BigInt(`0x${publicKey.slice(2, 66)}`),
      BigInt(`0x${publicKey.slice(66)}`),
    ]),
  )

async function newKey({ keyring }: Consortium, holderId: string, { publicKey, certificate, keyValidUntil }: KeyInput) {
  const certified = certificate ? readCertificate(certificate) : null
  if (certified && publicKey && certified.publicKey !== publicKey) throw consortiumErrors['certificate-foreign']()
  const hex = certified?.publicKey ?? publicKey ?? (await keyring?.make(holderId))
  if (!hex) throw consortiumErrors['key-needed']()
  const until = Math.min(
    Date.parse(keyValidUntil),
    certified ? Date.parse(certified.notAfter) : Number.POSITIVE_INFINITY,
  )
  return {
    x: BigInt(`0x${hex.slice(2, 66)}`),
    y: BigInt(`0x${hex.slice(66)}`),
    validUntil: BigInt(Math.floor(until / 1000)),
  }
}

async function keepCertificate({ db, now }: Consortium, { certificate }: KeyInput): Promise<void> {
  if (!certificate) return
  const { publicKey, pem } = readCertificate(certificate)
  await saveCertificate(db, keyIdOf(publicKey), pem, new Date(now()))
}

export async function findOrganisation(consortium: Consortium, orgId: string) {
  const found = (await readRegistry(consortium)).organisations.find((one) => one.orgId === orgId)
  if (!found) throw consortiumErrors['not-found']({ orgId })
  return found
}

async function findNode(consortium: Consortium, nodeId: string) {
  const found = (await readRegistry(consortium)).nodes.find((one) => one.nodeId === nodeId)
  if (!found) throw consortiumErrors['not-found']({ nodeId })
  return found
}

async function findKey(consortium: Consortium, isIt: (key: Registry['certificates'][number]) => boolean) {
  const found = (await readRegistry(consortium)).certificates.find(isIt)
  if (!found) throw consortiumErrors['not-found']()
  return found
}
