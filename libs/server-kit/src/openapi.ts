import type { Api, Operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

type Json = Record<string, unknown>

/** OpenAPI 3.1 of the given apis; the same apis in the same order give the same bytes, so that a stale copy can be found. */
export function openApiDocument(apis: Api<any>[]): Json {
  const paths: Record<string, Json> = {}
  for (const api of [...apis].sort((a, b) => a.name.localeCompare(b.name))) {
    for (const [name, operation] of Object.entries<Operation>(api.operations)) {
      paths[operation.path] ??= {}
      paths[operation.path]![operation.method.toLowerCase()] = describe(api.name, name, operation)
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: '静安健康链', version: '1' },
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-jhc-session' },
        token: { type: 'http', scheme: 'bearer' },
        certificate: { type: 'mutualTLS' },
      },
    },
  }
}

function describe(api: string, name: string, operation: Operation): Json {
  const parameters = [...parametersOf(operation.params, 'path'), ...parametersOf(operation.query, 'query')]
  return {
    operationId: `${api}.${name}`,
    tags: [api],
    summary: operation.summary,
    'x-permission': operation.permission,
    security: operation.permission === 'public' ? [] : [{ session: [] }, { token: [] }, { certificate: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(operation.body, 'input') } },
          },
        }
      : {}),
    responses: {
      200: {
        description: '成功',
        content: {
          ...(operation.sendsFile
            ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
            : { 'application/json': { schema: schemaOf(operation.response, 'output') } }),
          ...(operation.streams ? { 'text/event-stream': { schema: { type: 'string' } } } : {}),
        },
      },
      default: {
        description: '失败',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Json; required?: string[] }
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: value,
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'details', 'retryable', 'traceId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'docs/reference/errors.md' },
    detail: { type: 'string', description: '中文说明' },
    details: { type: 'object' },
    retryable: { type: 'boolean' },
    traceId: { type: 'string' },
  },
}
