import { decodeSigned, type Layout, layouts } from '@jhc/record/signed-bytes.ts'
import { type Abi, type AbiParameter, decodeFunctionData, type Hex, hexToBytes } from 'viem'
import { EventDecoder } from '../decoding/event-decoder.ts'
import { signedNameOf } from '../decoding/signed-terms.ts'
import { argumentInChinese, nameInChinese } from './chain-words.ts'
import type { ExplorerContract } from './explorer.ts'

export interface DecodedArgument {
  name: string
  /** What it is called in Chinese, where it has a word. */
  zh: string | null
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
  zh: string | null
  signature: string
  arguments: DecodedArgument[]
}

const longest = 600

export function decodeCall({ name, abi }: ExplorerContract, input: Hex): Decoded | null {
  if (!abi) return null
  try {
    const { functionName, args } = decodeFunctionData({ abi, data: input })
    const item = abi.find(
      (one) => one.type === 'function' && one.name === functionName && one.inputs.length === (args?.length ?? 0),
    )
    return item?.type === 'function' ? describe(name, functionName, item.inputs, args ?? []) : null
  } catch {
    return null
  }
}

export function decodeEvent({ name, abi }: ExplorerContract, topics: Hex[], data: Hex): Decoded | null {
  const decoded = abi ? decoderFor(abi).decode({ topics, data }) : null
  if (!decoded) return null
  return describe(name, decoded.name, decoded.event.inputs, Object.values(decoded.values))
}

const decoders = new WeakMap<Abi, EventDecoder>()

function decoderFor(abi: Abi): EventDecoder {
  const known = decoders.get(abi) ?? new EventDecoder(abi)
  decoders.set(abi, known)
  return known
}

export function signatureOf(name: string, inputs: readonly AbiParameter[]): string {
  return `${name}(${inputs.map((input) => `${input.type}${input.name ? ` ${input.name}` : ''}`).join(', ')})`
}

function describe(
  contract: string,
  name: string,
  inputs: readonly AbiParameter[],
  values: readonly unknown[],
): Decoded {
  return {
    name,
    zh: nameInChinese(contract, name),
    signature: signatureOf(name, inputs),
    arguments: inputs.flatMap((input, at) => [
      argument(input, values[at], at),
      ...(input.name === 'terms' ? signedMembers(contract, name, values[at] as Hex) : []),
    ]),
  }
}

function argument(input: AbiParameter, value: unknown, at: number): DecodedArgument {
  const full = typeof value === 'object' ? JSON.stringify(value, replacer) : String(value)
  const whole = full ?? ''
  const isBytes = input.type.startsWith('bytes') && typeof value === 'string'
  return {
    name: input.name || `#${at}`,
    zh: argumentInChinese(input.name ?? ''),
    type: input.type,
    value: whole.length > longest ? `${whole.slice(0, longest)}…` : whole,
    bytes: whole.length > longest ? (isBytes ? (whole.length - 2) / 2 : whole.length) : null,
    text: isBytes && input.type === 'bytes32' ? textOf(value as Hex) : null,
  }
}

/** What stands in bytes that people signed, member by member. */
function signedMembers(contract: string, name: string, bytes: Hex): DecodedArgument[] {
  const signed = signedNameOf(contract, name, bytes)
  if (!signed) return []
  const terms: Record<string, number | Hex> = decodeSigned(signed, bytes)
  const layout: Layout = layouts[signed]
  return layout.map(([member, length, zh]) => {
    const value = terms[member]!
    return {
      name: `terms.${member}`,
      zh,
      type: typeof value === 'number' ? `uint${8 * length}` : `bytes${length}`,
      value: String(value),
      bytes: null,
      text: typeof value === 'string' && length === 32 ? textOf(value) : null,
    }
  })
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
