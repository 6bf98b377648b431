import { scopes } from '@jhc/chain-platform/callers/scopes.ts'
import type { Api, Operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

interface Schema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  allOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
}

const callable = new Set<string>(Object.values(scopes).flatMap(({ permissions }) => [...permissions]))

/** The SDK's types: every operation that some scope of a caller allows, from the same declarations as the OpenAPI document. */
export function sdkOperations(apis: Api<any>[]): string {
  const named = apis
    .flatMap((api) =>
      Object.entries<Operation>(api.operations).map(([name, one]) => ({ name: `${api.name}.${name}`, one })),
    )
    .filter(({ one }) => callable.has(one.permission))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const types = named.map(({ name, one }) => {
    const parts = [part('params', one.params), part('query', one.query), part('body', one.body)]
    parts.push(`    response: ${typeOf(schemaOf(one.response, 'output'), 4)}`)
    return `  /** ${one.summary} */\n  '${name}': {\n${parts.filter(Boolean).join('\n')}\n  }`
  })
  const routes = named.map(({ name, one }) => `  '${name}': { method: '${one.method}', path: '${one.path}' },`)
  return `// Written by \`npm run docs\` from the platform's api.ts files. Do not edit.
export interface Operations {
${types.join('\n')}
}

export const operations = {
${routes.join('\n')}
} as const satisfies Record<keyof Operations, { method: string; path: string }>
`
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema

function part(name: string, schema: z.ZodType | undefined): string | null {
  if (!schema) return null
  const described = schemaOf(schema, 'input')
  const optional = name === 'query' && (described.required ?? []).length === 0
  return `    ${name}${optional ? '?' : ''}: ${typeOf(described, 4)}`
}

function typeOf(schema: Schema, indent: number): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const either = schema.anyOf ?? schema.oneOf
  if (either) return [...new Set(either.map((one) => typeOf(one, indent)))].join(' | ')
  if (schema.allOf) return schema.allOf.map((one) => typeOf(one, indent)).join(' & ')
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(' | ')
  switch (schema.type) {
    case 'string':
      return 'string'
    case 'number':
    case 'integer':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return schema.prefixItems
        ? `[${schema.prefixItems.map((one) => typeOf(one, indent)).join(', ')}]`
        : `Array<${typeOf(schema.items ?? {}, indent)}>`
    case 'object':
      return objectOf(schema, indent)
    default:
      return 'unknown'
  }
}

function objectOf({ properties, required = [], additionalProperties }: Schema, indent: number): string {
  if (!properties || Object.keys(properties).length === 0) {
    const values = typeof additionalProperties === 'object' ? typeOf(additionalProperties, indent) : 'unknown'
    return `Record<string, ${values}>`
  }
  const space = ' '.repeat(indent + 2)
  const members = Object.entries(properties).map(([name, schema]) => {
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)
    return `${space}${key}${required.includes(name) ? '' : '?'}: ${typeOf(schema, indent + 2)}`
  })
  return `{\n${members.join('\n')}\n${' '.repeat(indent)}}`
}
