import { timingSafeEqual } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'
import { listenNear } from '../listen-near.ts'
import { capabilityStatement } from './capability-statement.ts'
import { FhirProblem, parseSearch } from './search-request.ts'
import { searchResources } from './search-resources.ts'

export interface FhirServerOptions {
  databaseUrl: string
  /** 0 or absent: any free port. */
  port?: number
  token: string
  /** Basic authentication is accepted too, where given. */
  basic?: { user: string; password: string }
}

export interface FhirServer {
  base: string
  port: number
  stop(): Promise<void>
}

const fhirJson = 'application/fhir+json; charset=utf-8'

function outcome(code: string, text: string): string {
  return JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics: text }] })
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

function isAllowed(header: string | undefined, options: FhirServerOptions): boolean {
  if (!header) return false
  if (header.startsWith('Bearer ')) return same(header.slice(7), options.token)
  if (header.startsWith('Basic ') && options.basic) {
    return same(
      Buffer.from(header.slice(6), 'base64').toString('utf8'),
      `${options.basic.user}:${options.basic.password}`,
    )
  }
  return false
}

function addRoutes(app: FastifyInstance, pool: pg.Pool, base: () => string): void {
  app.get('/fhir/metadata', async () => {
    const types = (await pool.query('select distinct type from resource order by type')).rows.map(
      (r) => r.type as string,
    )
    return JSON.stringify(capabilityStatement(types, base()))
  })
  app.get<{ Params: { type: string }; Querystring: Record<string, unknown> }>('/fhir/:type', (request) => {
    if (!/^[A-Z][A-Za-z]+$/.test(request.params.type)) throw new FhirProblem(404, 'not-found', 'no such resource type')
    return searchResources(pool, parseSearch(request.params.type, request.query), base())
  })
  app.get<{ Params: { type: string; id: string } }>('/fhir/:type/:id', async (request, reply) => {
    const { type, id } = request.params
    const found = await pool.query('select body, version_id, deleted from resource where type = $1 and id = $2', [
      type,
      id,
    ])
    const row = found.rows[0]
    if (!row) throw new FhirProblem(404, 'not-found', `${type} not found`)
    if (row.deleted) throw new FhirProblem(410, 'deleted', `${type} was deleted`)
    reply.header('etag', `W/"${row.version_id}"`)
    return row.body
  })
}

/** Serves the resources of a store on 127.0.0.1 as FHIR R4. */
export async function startFhirServer(options: FhirServerOptions): Promise<FhirServer> {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 4 })
  // A database that is shut down under the fake must not end the process; the next query says what is wrong.
  pool.on('error', () => {})
  const app = Fastify({ forceCloseConnections: true, routerOptions: { maxParamLength: 200 } })
  let base = ''
  app.addHook('onRequest', async (request, reply) => {
    reply.type(fhirJson)
    if (request.url.split('?')[0] !== '/fhir/metadata' && !isAllowed(request.headers.authorization, options)) {
      throw new FhirProblem(401, 'login', 'a bearer token or basic credentials are required')
    }
  })
  app.setErrorHandler((error, _request, reply) => {
    const problem = error instanceof FhirProblem ? error : new FhirProblem(500, 'exception', 'internal error')
    reply.status(problem.status).type(fhirJson).send(outcome(problem.issue, problem.message))
  })
  app.setNotFoundHandler((_request, reply) => {
    reply.status(404).type(fhirJson).send(outcome('not-found', 'no such address'))
  })
  addRoutes(app, pool, () => base)
  const port = await listenNear(app, options.port)
  base = `http://127.0.0.1:${port}/fhir`
  return {
    base,
    port,
    stop: async () => {
      await app.close()
      await pool.end()
    },
  }
}
