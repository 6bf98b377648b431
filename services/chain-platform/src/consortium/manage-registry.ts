import { type Hex, zeroAddress } from 'viem'
import { type Consortium, hashText, registryStates, wordOf } from './consortium.ts'
import { consortiumErrors } from './errors.ts'
import { profileHash, saveProfile, saveReason } from './profile-store.ts'
import { type Registry, readRegistry } from './read-registry.ts'
import { type Receipt, submitWrite } from './submit-write.ts'

interface KeyInput {
  publicKey?: string | undefined
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
    args: async () => [wordOf(orgId), profileHash({ name, creditCode }), zeroAddress, await newKey(consortium, input)],
    requestId,
  })
  await saveProfile(consortium.db, { kind: 'organisation', id: orgId, name, creditCode, description: '' })
  return { receipt, organisation: await findOrganisation(consortium, orgId) }
}

export async function setOrganisationState(consortium: Consortium, orgId: string, change: Change) {
  const receipt = await setState(consortium, 'setOrganisationState', orgId, change)
  return { receipt, organisation: await findOrganisation(consortium, orgId) }
}

export async function registerNode(
  consortium: Consortium,
  input: KeyInput & { nodeId: string; name: string; orgId: string; requestId?: string | undefined },
) {
  const { nodeId, name, orgId, requestId } = input
  const receipt = await submitWrite(consortium, {
    contract: 'Organisations',
    functionName: 'registerNode',
    args: async () => [wordOf(nodeId), wordOf(orgId), await newKey(consortium, input)],
    requestId,
  })
  await saveProfile(consortium.db, { kind: 'node', id: nodeId, name, creditCode: null, description: '' })
  return { receipt, node: await findNode(consortium, nodeId) }
}

export async function setNodeState(consortium: Consortium, nodeId: string, change: Change) {
  const receipt = await setState(consortium, 'setNodeState', nodeId, change)
  return { receipt, node: await findNode(consortium, nodeId) }
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
      await newKey(consortium, input),
      await keepReason(consortium, input.reason),
    ],
    requestId: input.requestId,
  })
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

async function newKey({ keyring }: Consortium, { publicKey, keyValidUntil }: KeyInput) {
  const hex = publicKey ?? (await keyring?.make())
  if (!hex) throw consortiumErrors['key-needed']()
  return {
    x: BigInt(`0x${hex.slice(2, 66)}`),
    y: BigInt(`0x${hex.slice(66)}`),
    validUntil: BigInt(Math.floor(Date.parse(keyValidUntil) / 1000)),
  }
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
