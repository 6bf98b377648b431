import type { ChainLog } from '@jhc/chain-port/driver.ts'
import { type Abi, type AbiEvent, type AbiParameter, decodeAbiParameters, type Hex, toEventSelector } from 'viem'

/** By argument's name (`#n` where it has none), in the order of the declaration. */
export type Values = Record<string, unknown>
export interface DecodedLog {
  name: string
  event: AbiEvent
  values: Values
}

interface Known {
  event: AbiEvent
  indexed: AbiParameter[]
  plain: AbiParameter[]
}

/** Selectors are computed once, since logs come by the hundred. */
export class EventDecoder {
  readonly #known = new Map<string, Known[]>()

  constructor(abi: Abi) {
    for (const event of abi) {
      if (event.type !== 'event' || event.anonymous) continue
      const inputs = event.inputs
      const known = { event, indexed: inputs.filter((one) => one.indexed), plain: inputs.filter((one) => !one.indexed) }
      const topic = toEventSelector(event)
      this.#known.set(topic, [...(this.#known.get(topic) ?? []), known])
    }
  }

  /** Null where no event of the ABI says what stands in the log. */
  decode({ topics, data }: Pick<ChainLog, 'topics' | 'data'>): DecodedLog | null {
    const known = this.#known.get(topics[0] ?? '')?.find(({ indexed }) => indexed.length === topics.length - 1)
    if (!known) return null
    try {
      const plain = known.plain.length === 0 ? [] : decodeAbiParameters(known.plain, data)
      return { name: known.event.name, event: known.event, values: valuesOf(known, topics, plain) }
    } catch {
      // Data that are not what the ABI declares: the log itself is kept.
      return null
    }
  }

  get topics(): string[] {
    return [...this.#known.keys()]
  }
}

function valuesOf({ event }: Known, topics: readonly Hex[], plain: readonly unknown[]): Values {
  const values: Values = {}
  let topic = 1
  let at = 0
  event.inputs.forEach((input, position) => {
    values[input.name || `#${position}`] = input.indexed ? indexedValue(input, topics[topic++]!) : plain[at++]
  })
  return values
}

/** Of a text, bytes, array or struct only the hash stands in a topic. */
function indexedValue(input: AbiParameter, topic: Hex): unknown {
  if (input.type === 'bytes32') return topic
  const hashed = /^(string|bytes|tuple)$|\]$/.test(input.type)
  return hashed ? topic : decodeAbiParameters([input], topic)[0]
}

/** For a text column: numbers as text, addresses in lower case, and without the one character that PostgreSQL's json refuses. */
export function jsonOf(values: Values): string {
  return JSON.stringify(values, (_key, value) => {
    if (typeof value === 'bigint') return value.toString()
    if (typeof value !== 'string') return value
    return /^0x[0-9a-fA-F]{40}$/.test(value) ? value.toLowerCase() : value.replaceAll('\0', '\uFFFD')
  })
}
