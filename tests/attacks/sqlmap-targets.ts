import { z } from 'zod'
import type { Route } from '../access/routes.ts'

/** One parameter of one operation, with a request in which `*` marks where sqlmap puts its payloads. */
export interface Target {
  name: string
  route: Route
  path: string
  body?: string
}

type Schema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  minItems?: number
}

/** The only text that is meant to be SQL; what it may ask is the rules' business (`mirror/query/statement-rules.ts`, with tests of its own). */
const statements = new Set(['mirror-query.run sql', 'mirror-query.plan sql', 'mirror-query.export sql'])

const payload = `1' AND 1=1-- `

/** Every parameter whose declaration lets a quote through; what it does not let through reaches no SQL. */
export function sqlTargets(routes: readonly Route[]): Target[] {
  return routes.flatMap((route) => {
    const { operation } = route
    const parts = { params: operation.params, query: operation.query, body: operation.body }
    const sampled = Object.fromEntries(
      Object.entries(parts).map(([part, schema]) => [part, schema ? sample(jsonSchema(schema)) : undefined]),
    ) as Record<keyof typeof parts, any>
    const open = Object.entries(parts).flatMap(([part, schema]) =>
      schema ? texts(jsonSchema(schema)).map((at) => ({ part: part as keyof typeof parts, at })) : [],
    )
    return open
      .filter(({ at }) => !statements.has(`${route.name} ${at.join('.')}`))
      .filter(({ part, at }) => parts[part]!.safeParse(withValue(sampled[part], at, payload)).success)
      .map(({ part, at }) => ({
        name: `${route.name} ${part} ${at.join('.')}`,
        route,
        ...requestOf(operation.path, { ...sampled, [part]: withValue(sampled[part], at, 'x*') }),
      }))
  })
}

const jsonSchema = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema

function requestOf(template: string, { params, query, body }: Record<'params' | 'query' | 'body', any>) {
  const path = template.replace(/\{(\w+)\}/g, (_, name) => encoded(params?.[name] ?? 'x'))
  const pairs = Object.entries(query ?? {}).map(([name, value]) => `${name}=${encoded(value)}`)
  const wait = pairs.some((pair) => pair.startsWith('waitSeconds='))
  const address = path + (pairs.length > 0 ? `?${pairs.join('&')}` : '')
  return {
    path: wait ? address.replace(/waitSeconds=\d+/, 'waitSeconds=0') : address,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
}
const encoded = (value: unknown) => encodeURIComponent(String(value)).replaceAll('%2A', '*')

/** Where texts stand in it. */
function texts(schema: Schema, at: string[] = []): string[][] {
  const one = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null') ?? schema
  if (one.type === 'string' && !one.enum) return [at]
  if (one.type === 'array' && one.items) return texts(one.items, [...at, '0'])
  return Object.entries(one.properties ?? {}).flatMap(([name, inner]) => texts(inner, [...at, name]))
}

/** The least that the declaration accepts. */
function sample(schema: Schema): unknown {
  const one = (schema.anyOf ?? schema.oneOf)?.[0] ?? schema
  if (one.const !== undefined) return one.const
  if (one.enum) return one.enum[0]
  if (one.type === 'string') return sampleText(one)
  if (one.type === 'number' || one.type === 'integer') return Math.max(1, one.minimum ?? 1)
  if (one.type === 'boolean') return false
  if (one.type === 'array') return one.items ? [sample(one.items)] : []
  const required = new Set(one.required ?? [])
  return Object.fromEntries(
    Object.entries(one.properties ?? {}).flatMap(([name, inner]) =>
      required.has(name) ? [[name, sample(inner)]] : [],
    ),
  )
}

const candidates = [
  'x',
  'A00',
  'a00',
  '1',
  'index.read',
  '2027-01-01T00:00:00Z',
  '2027-01-01',
  'https://93.184.215.14/',
]

function sampleText({ pattern, minLength = 0, maxLength = 1e6 }: Schema): string {
  const hexes = [32, 40, 64, 128, 130].flatMap((length) => ['a', '0x', '04'].map((head) => head.padEnd(length, 'a')))
  const found = [
    ...candidates,
    'x'.repeat(Math.max(1, minLength)),
    ...hexes,
    `0x${'a'.repeat(64)}`,
    `0x${'a'.repeat(40)}`,
  ].find((text) => text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern).test(text)))
  return found ?? 'x'
}

function withValue(whole: any, [first, ...rest]: string[], value: string): unknown {
  if (first === undefined) return value
  if (Array.isArray(whole)) return [withValue(whole[0], rest, value)]
  return { ...whole, [first]: withValue(whole?.[first], rest, value) }
}
