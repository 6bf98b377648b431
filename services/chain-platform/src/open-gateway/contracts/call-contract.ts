import { sm3Hex } from '@jhc/gm/sm3.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { type Abi, type AbiFunction, decodeErrorResult, decodeFunctionResult, encodeFunctionData, type Hex } from 'viem'
import { abiOf, type Contracts, findFunction, isRead } from './contracts.ts'
import { errors } from './errors.ts'
import { mayWrite } from './writable.ts'

/** An SM2 signature takes 260 000, a whole grant 600 000; what is not used is not charged. */
const gas = 3_000_000

export async function readContract(
  contracts: Contracts,
  name: string,
  call: { version?: string; function: string; arguments: unknown[] },
) {
  const found = await findFunction(contracts, name, call.function, call.arguments.length)
  if (!isRead(found)) throw errors['not-a-read']({ contract: name, function: call.function })
  const contract = call.version ? `${name}@${call.version}` : name
  const answer = await rehearse(contracts, name, contract, encode(found, call.arguments))
  const result = decodeFunctionResult({ abi: [found], functionName: found.name, data: answer.data as Hex })
  const results = found.outputs.length === 1 ? [result] : ((result ?? []) as unknown[])
  return { results: plain(results), blockNumber: answer.blockNumber }
}

/** Refused writes are told apart: not open to this caller, not understood, or refused by the contract. */
export async function writeContract(
  contracts: Contracts,
  name: string,
  body: { idempotencyKey: string; function: string; arguments: unknown[] },
  { principal }: CallContext,
) {
  if (!mayWrite(principal, name, body.function))
    throw errors['not-writable']({ contract: name, function: body.function })
  const found = await findFunction(contracts, name, body.function, body.arguments.length)
  const data = encode(found, body.arguments)
  const idempotencyKey = keyOf(principal.orgId, body.idempotencyKey)
  const [before] = (await contracts.gateway.submissions({ body: { idempotencyKeys: [idempotencyKey] } })).submissions
  // The first receipt, also where a rehearsal would now fail because the first one has taken effect.
  if (before) return shown(before, body.idempotencyKey)
  await rehearse(contracts, name, name, data, true)
  const { submissions } = await contracts.gateway.submit({
    body: { transactions: [{ idempotencyKey, contract: name, data, gas }] },
  })
  return shown(submissions[0]!, body.idempotencyKey)
}

export async function showWrite({ gateway }: Contracts, idempotencyKey: string, { principal }: CallContext) {
  const { submissions } = await gateway.submissions({
    body: { idempotencyKeys: [keyOf(principal.orgId, idempotencyKey)] },
  })
  if (!submissions[0]) throw errors['unknown-write']()
  return shown(submissions[0], idempotencyKey)
}

/** An organisation's keys are its own: two organisations may use the same. */
const keyOf = (orgId: string, key: string) => `open/${orgId.length <= 40 ? orgId : sm3Hex(orgId).slice(0, 40)}/${key}`

type Submission = Awaited<ReturnType<Contracts['gateway']['submit']>>['submissions'][number]
const shown = ({ state, transactionHash, blockNumber, failure }: Submission, idempotencyKey: string) => ({
  idempotencyKey,
  state: state === 'sent' ? ('queued' as const) : state,
  transactionHash,
  blockNumber,
  failure: failure && { code: failure.code, detail: failure.detail },
})

function encode(found: AbiFunction, given: unknown[]): Hex {
  try {
    const args = given.map((value, at) => typed(found.inputs[at]!, value))
    return encodeFunctionData({ abi: [found], functionName: found.name, args })
  } catch {
    // The library's words repeat the values, which stay with the caller.
    throw errors['bad-arguments']({ expected: found.inputs.map(({ name, type }) => `${type} ${name ?? ''}`.trim()) })
  }
}

interface Parameter {
  name?: string
  type: string
  components?: readonly Parameter[]
}

/** JSON has no large integers: they come as text. */
function typed({ type, components }: Parameter, value: unknown): unknown {
  const list = /^(.*)\[\d*\]$/.exec(type)
  if (list) {
    if (!Array.isArray(value)) throw new TypeError('list')
    return value.map((one) => typed({ type: list[1]!, ...(components ? { components } : {}) }, one))
  }
  if (type === 'tuple') {
    const given = value as Record<string, unknown>
    return Object.fromEntries((components ?? []).map((one) => [one.name, typed(one, given[one.name ?? ''])]))
  }
  if (/^u?int/.test(type)) {
    if (typeof value !== 'string' && !Number.isSafeInteger(value)) throw new TypeError('number')
    return BigInt(value as string)
  }
  return value
}

async function rehearse(contracts: Contracts, name: string, contract: string, data: Hex, asGateway = false) {
  try {
    return await contracts.gateway.call({ body: { contract, data, asGateway } })
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    if (error.code === 'chain-gateway.unknown-contract') throw errors.unknown({ contract })
    if (error.code !== 'chain.call-reverted') throw error
    const { abi } = await abiOf(contracts, name)
    throw errors['would-revert']({ reason: reasonOf(abi!, String(error.details.data ?? '0x')) })
  }
}

/** The contract's own error by its name, without values. */
function reasonOf(abi: Abi, data: string): string {
  try {
    return decodeErrorResult({ abi, data: data as Hex }).errorName
  } catch {
    return data.slice(0, 10)
  }
}

const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? one.toString() : one))) as unknown[]
