import { type Abi, toEventSelector, toFunctionSelector } from 'viem'
import { z } from 'zod'
import { mirrorErrors } from '../errors.ts'

const kinds =
  /^(u?int(8|16|24|32|40|48|56|64|72|80|88|96|104|112|120|128|136|144|152|160|168|176|184|192|200|208|216|224|232|240|248|256)?|address|bool|string|bytes([1-9]|[12][0-9]|3[0-2])?|tuple)(\[[0-9]{0,4}\]){0,4}$/
const identifier = z.string().regex(/^[A-Za-z_$][A-Za-z0-9_$]{0,99}$/)

interface Parameter {
  name?: string | undefined
  type: string
  indexed?: boolean | undefined
  internalType?: string | undefined
  components?: Parameter[] | undefined
}
const parameter: z.ZodType<Parameter> = z.lazy(() =>
  z
    .object({
      name: z.union([identifier, z.literal('')]).optional(),
      type: z.string().regex(kinds),
      indexed: z.boolean().optional(),
      internalType: z.string().max(200).optional(),
      components: z.array(parameter).max(64).optional(),
    })
    .refine((one) => one.type.startsWith('tuple') === (one.components !== undefined)),
)
const parameters = z.array(parameter).max(64)
const item = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('event'),
    name: identifier,
    inputs: parameters.refine((list) => list.filter((one) => one.indexed).length <= 3),
    anonymous: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('function'),
    name: identifier,
    inputs: parameters,
    outputs: parameters,
    stateMutability: z.enum(['pure', 'view', 'nonpayable', 'payable']),
  }),
  z.object({ type: z.literal('error'), name: identifier, inputs: parameters }),
  z.object({ type: z.literal('constructor'), inputs: parameters, stateMutability: z.string().max(20).optional() }),
  z.object({ type: z.enum(['fallback', 'receive']), stateMutability: z.string().max(20).optional() }),
])
const shape = z.array(item).min(1).max(500)

/** The ABI that the text holds, with nothing in it that the declaration does not name; refused where it is none or says nothing. */
export function readAbi(text: string): Abi {
  const abi = parsed(text)
  const selectors: string[] = abi.flatMap((one) => {
    if (one.type === 'event') return [toEventSelector(one)]
    return one.type === 'function' ? [toFunctionSelector(one)] : []
  })
  if (selectors.length === 0) throw mirrorErrors['abi-invalid']({ where: '', reason: 'no event and no function' })
  if (new Set(selectors).size !== selectors.length)
    throw mirrorErrors['abi-invalid']({ where: '', reason: 'declared twice' })
  return abi
}

function parsed(text: string): Abi {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw mirrorErrors['abi-invalid']({ where: '', reason: 'not JSON' })
  }
  // Compilers write the ABI as a member of a larger file.
  const list = Array.isArray(json) ? json : (json as { abi?: unknown } | null)?.abi
  const result = shape.safeParse(list)
  if (result.success) return result.data as Abi
  const [issue] = result.error.issues
  throw mirrorErrors['abi-invalid']({ where: issue?.path.join('.') ?? '', reason: issue?.code ?? '' })
}
