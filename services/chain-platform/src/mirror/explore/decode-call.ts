import { type Abi, type AbiParameter, decodeEventLog, decodeFunctionData, type Hex, hexToBytes } from 'viem'

export interface DecodedArgument {
  name: string
  type: string
  /** Cut for reading where it is long. */
  value: string
  /** Length in bytes of a value that was cut. */
  bytes: number | null
  /** What the bytes say where they are text, such as a source's name. */
  text: string | null
}
export interface Decoded {
  name: string
  signature: string
  arguments: DecodedArgument[]
}

const longest = 600

export function decodeCall(abi: Abi, input: Hex): Decoded | null {
  try {
    const { functionName, args } = decodeFunctionData({ abi, data: input })
    const item = abi.find(
      (one) => one.type === 'function' && one.name === functionName && one.inputs.length === (args?.length ?? 0),
    )
    return item?.type === 'function' ? describe(functionName, item.inputs, args ?? []) : null
  } catch {
    return null
  }
}

export function decodeEvent(abi: Abi, topics: Hex[], data: Hex): Decoded | null {
  try {
    const { eventName, args } = decodeEventLog({ abi, topics: topics as [Hex, ...Hex[]], data })
    const item = abi.find((one) => one.type === 'event' && one.name === eventName)
    if (item?.type !== 'event') return null
    const values = Array.isArray(args)
      ? args
      : item.inputs.map((input) => (args as Record<string, unknown> | undefined)?.[input.name ?? ''])
    return describe(eventName!, item.inputs, values)
  } catch {
    return null
  }
}

export function signatureOf(name: string, inputs: readonly AbiParameter[]): string {
  return `${name}(${inputs.map((input) => `${input.type}${input.name ? ` ${input.name}` : ''}`).join(', ')})`
}

function describe(name: string, inputs: readonly AbiParameter[], values: readonly unknown[]): Decoded {
  return {
    name,
    signature: signatureOf(name, inputs),
    arguments: inputs.map((input, at) => argument(input, values[at], at)),
  }
}

function argument(input: AbiParameter, value: unknown, at: number): DecodedArgument {
  const full = typeof value === 'string' ? value : JSON.stringify(value, replacer)
  const whole = full ?? ''
  const isBytes = input.type.startsWith('bytes') && typeof value === 'string'
  return {
    name: input.name || `#${at}`,
    type: input.type,
    value: whole.length > longest ? `${whole.slice(0, longest)}…` : whole,
    bytes: whole.length > longest ? (isBytes ? (whole.length - 2) / 2 : whole.length) : null,
    text: isBytes && input.type === 'bytes32' ? textOf(value as Hex) : null,
  }
}

function replacer(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  return typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value
}

/** Printable ASCII padded with zeros, as names stand in chain words; a hash is none. */
function textOf(word: Hex): string | null {
  const text = Buffer.from(hexToBytes(word)).toString('latin1').replace(/\0+$/, '')
  return /^[\x21-\x7e]{2,32}$/.test(text) ? text : null
}
