import { queryOptions } from '@tanstack/react-query'

export interface Schema {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  pattern?: string
  minimum?: number
}
export interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Schema
}
export interface Operation {
  id: string
  tag: string
  summary: string
  method: string
  path: string
  permission: string
  parameters: Parameter[]
  body: Schema | null
  response: Schema | null
  /** The media type where the answer is a file. */
  fileType: string | null
}

/** The platform's own OpenAPI document, flattened to its operations in the order of their names. */
export const operationsQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: async ({ signal }): Promise<Operation[]> => {
    const document = (await (await fetch('/openapi.json', { signal })).json()) as {
      paths: Record<string, Record<string, any>>
    }
    return Object.entries(document.paths)
      .flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => flatten(path, method, one)))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  },
  staleTime: Number.POSITIVE_INFINITY,
})

function flatten(path: string, method: string, one: any): Operation {
  const answer: Record<string, { schema: Schema }> = one.responses['200']?.content ?? {}
  const json = answer['application/json']
  return {
    id: one.operationId,
    tag: one.tags[0],
    summary: one.summary,
    method: method.toUpperCase(),
    path,
    permission: one['x-permission'],
    parameters: one.parameters ?? [],
    body: one.requestBody?.content['application/json'].schema ?? null,
    response: json?.schema ?? null,
    fileType: json ? null : (Object.keys(answer)[0] ?? null),
  }
}

/** Something of the right shape to begin with: required members, defaults, first choices. */
export function exampleOf(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return exampleOf(schema.anyOf[0]!)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') {
    const wanted = Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name))
    return Object.fromEntries(wanted.map(([name, member]) => [name, exampleOf(member)]))
  }
  if (type === 'array') return schema.items ? [exampleOf(schema.items)] : []
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 0, 0)
  if (type === 'boolean') return false
  return type === 'null' ? null : ''
}

/** A shape in one line a member, as a reader of the interface needs it. */
export function outlineOf(schema: Schema, indent = ''): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (schema.anyOf) return schema.anyOf.map((one) => outlineOf(one, indent)).join(' | ')
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : schema.type
  if (type === 'array') return `${outlineOf(schema.items ?? {}, indent)}[]`
  if (type === 'object' && schema.properties) {
    const inner = `${indent}  `
    const members = Object.entries(schema.properties).map(
      ([name, member]) => `${inner}${name}${schema.required?.includes(name) ? '' : '?'}: ${outlineOf(member, inner)}`,
    )
    return `{\n${members.join('\n')}\n${indent}}`
  }
  return type ?? '任意'
}
