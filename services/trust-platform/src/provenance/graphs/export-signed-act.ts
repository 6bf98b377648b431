import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import { verify } from '@jhc/gm/sm2.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { encodeSigned, type Hex } from '@jhc/record/signed-bytes.ts'
import { type Abi, decodeFunctionData, decodeFunctionResult, encodeFunctionData, numberToHex } from 'viem'
import type { z } from 'zod'
import { errors } from '../errors.ts'
import type { signedAct } from '../graphs-api.ts'
import type { Provenance } from '../provenance.ts'

type SignedAct = z.output<typeof signedAct>
interface Place {
  transactionHash: string
  blockNumber: number
}
/** What was signed and by whom, before the key is looked for. */
interface Signed {
  bytes: Hex
  signature: string
  signerId: string
  signer: SignedAct['signer']
}

/**
 * Taken from the call data of the chain, not from any table: the mirror only says where to look. The key is the one on chain that verifies;
 * where none does, that is said.
 */
export async function exportSignedAct(provenance: Provenance, act: SignedAct['act'], id: string): Promise<SignedAct> {
  const found =
    act === 'grant' || act === 'withdrawal'
      ? await consentAct(provenance, act, id)
      : await accessAct(provenance, act, id)
  const { place, contract, read } = found
  const { blocks } = await provenance.gateway.blocks({ query: { from: place.blockNumber, limit: 1 } })
  const block = blocks[0]
  const transaction = block?.transactions.find(({ hash }) => hash === place.transactionHash)
  if (!block || !transaction) throw errors['not-exportable']()
  const abi = (contract === 'Consent' ? consentAbi : accessAbi) as Abi
  const signed = await read(callOf(abi, transaction.input as Hex))
  if (!signed) throw errors['not-exportable']()
  const { publicKey, verified } = await keyOf(provenance, signed)
  return {
    format: 'jhc-signed-act/1',
    act,
    id,
    ...signed,
    publicKey,
    verified,
    contract,
    transactionHash: place.transactionHash,
    blockNumber: place.blockNumber,
    blockHash: block.hash,
  }
}

interface Call {
  name: string
  args: readonly unknown[]
}
function callOf(abi: Abi, data: Hex): Call {
  try {
    const { functionName, args } = decodeFunctionData({ abi, data })
    return { name: functionName, args: args ?? [] }
  } catch {
    return { name: '', args: [] }
  }
}

interface Found {
  place: Place
  contract: 'Consent' | 'Access'
  read: (call: Call) => Promise<Signed | null>
}

const hex64 = (value: unknown) => numberToHex(value as bigint, { size: 32 }).slice(2)
const rs = (r: unknown, s: unknown) => hex64(r) + hex64(s)
const plain = (bytes: unknown) => String(bytes).slice(2)

async function consentAct(
  { mirror, gateway }: Provenance,
  act: 'grant' | 'withdrawal',
  grantId: string,
): Promise<Found> {
  const { items } = await mirror.consents({ query: { grantId, pageSize: 1 } })
  const grant = items[0]
  const place = act === 'grant' ? grant : grant?.ended?.by === 'withdrawn' ? grant.ended : null
  if (!grant?.resident || !place) throw errors['not-exportable']()
  const resident = grant.resident
  return {
    place,
    contract: 'Consent',
    async read({ name, args }) {
      if (name === 'grant' || name === 'change')
        return { bytes: args[0] as Hex, signature: rs(args[1], args[2]), signerId: resident, signer: 'person' }
      // Emergency and paper: the practitioner signed, and says so.
      if (name === 'grantWithoutResident')
        return { bytes: args[0] as Hex, signature: rs(args[2], args[3]), signerId: String(args[1]), signer: 'person' }
      if (name !== 'withdraw') return null
      const bytes = encodeSigned('withdrawal', {
        domain: await domainOf(gateway, 'Consent', consentAbi as Abi),
        action: 3,
        nonce: Number(args[1]),
        resident: resident as Hex,
        grantId: grantId as Hex,
      })
      return { bytes, signature: rs(args[2], args[3]), signerId: resident, signer: 'person' }
    },
  }
}

async function accessAct(
  { mirror, gateway }: Provenance,
  act: 'request' | 'release' | 'outcome',
  id: string,
): Promise<Found> {
  const query = act === 'request' ? { requestId: id, step: 'requested' as const } : { releaseId: id }
  const { items } = await mirror.accesses({ query: { ...query, pageSize: 1 } })
  const step = items[0]
  const place = act === 'outcome' ? step?.finished : step
  if (!step || !place) throw errors['not-exportable']()
  return {
    place,
    contract: 'Access',
    async read({ name, args }) {
      if (name === 'request')
        return { bytes: args[0] as Hex, signature: rs(args[1], args[2]), signerId: step.asker ?? '', signer: 'person' }
      const holder = { signerId: step.holder ?? '', signer: 'organisation' as const }
      if (name === 'release') return { bytes: args[0] as Hex, signature: plain(args[1]), ...holder }
      if (name !== 'finish') return null
      const bytes = encodeSigned('outcome', {
        domain: await domainOf(gateway, 'Access', accessAbi as Abi),
        action: 4,
        outcome: Number(args[1]),
        releaseId: id as Hex,
      })
      return { bytes, signature: plain(args[2]), ...holder }
    },
  }
}

async function domainOf(gateway: Provenance['gateway'], contract: string, abi: Abi): Promise<Hex> {
  return (await readContract(gateway, contract, abi, 'domain', [])) as Hex
}

async function readContract(
  gateway: Provenance['gateway'],
  contract: string,
  abi: Abi,
  functionName: string,
  args: unknown[],
): Promise<unknown> {
  const call = encodeFunctionData({ abi, functionName, args } as never)
  const { data } = await gateway.call({ body: { contract, data: call } })
  return decodeFunctionResult({ abi, functionName, data: data as Hex } as never)
}

/** The newest key of the signer that verifies, else the newest. */
async function keyOf({ gateway }: Provenance, signed: Signed): Promise<{ publicKey: string; verified: boolean }> {
  const keys =
    signed.signer === 'person'
      ? await keysOfPerson(gateway, signed.signerId)
      : await keysOfOrganisation(gateway, signed.signerId)
  const bytes = fromHex(signed.bytes.slice(2))
  const message = signed.signer === 'person' ? bytes : fromHex(sm3Hex(bytes))
  const fits = keys.find((key) => {
    try {
      return verify(message, fromHex(signed.signature), fromHex(key))
    } catch {
      return false
    }
  })
  return { publicKey: fits ?? keys[0] ?? '', verified: fits !== undefined }
}

async function keysOfPerson(gateway: Provenance['gateway'], id: string): Promise<string[]> {
  const abi = identitiesAbi as Abi
  const identity = (await readContract(gateway, 'Identities', abi, 'identities', [id])) as readonly unknown[]
  const item = abi.find((one) => one.type === 'function' && one.name === 'identities')
  const at = item?.type === 'function' ? item.outputs.findIndex(({ name }) => name === 'version') : -1
  const newest = Number(identity[at] ?? 0)
  const keys: string[] = []
  for (let version = newest; version > 0 && keys.length < 50; version--) {
    const key = (await readContract(gateway, 'Identities', abi, 'keys', [id, version])) as readonly unknown[]
    keys.push(`04${hex64(key[0])}${hex64(key[1])}`)
  }
  return keys
}

async function keysOfOrganisation(gateway: Provenance['gateway'], id: string): Promise<string[]> {
  const abi = organisationsAbi as Abi
  const total = Number(await readContract(gateway, 'Organisations', abi, 'keyCount', []))
  const keys: string[] = []
  for (let from = 0; from < total; from += 50) {
    const page = (await readContract(gateway, 'Organisations', abi, 'listKeys', [BigInt(from), 50n])) as [
      unknown,
      ReadonlyArray<{ holder: string; x: bigint; y: bigint }>,
    ]
    for (const key of page[1]) if (key.holder === id) keys.unshift(`04${hex64(key.x)}${hex64(key.y)}`)
  }
  return keys
}
