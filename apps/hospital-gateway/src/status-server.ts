import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AgentStatus, CollectionAgent } from '@jhc/data-platform/collection/agent/agent-contract.ts'
import { safeFailure } from '@jhc/data-platform/collection/agent/safe-failure.ts'
import { statusPage } from './status-page.ts'

export interface StatusServer {
  url: string
  stop(): Promise<void>
}

type Controls = Pick<CollectionAgent, 'status' | 'pause' | 'resume' | 'pauseSending' | 'resumeSending' | 'releases'> & {
  requestRun(): void
}

/** Page and JSON on loopback only. A page of another site can neither read it (host name) nor press its buttons (origin). */
export async function startStatusServer(controls: Controls, port: number): Promise<StatusServer> {
  let ownHosts: string[] = []
  const server = createServer((request, response) => {
    answer(controls, ownHosts, request, response).catch((error) => {
      send(response, 500, 'text/plain', safeFailure(error).code)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const actual = (server.address() as { port: number }).port
  ownHosts = [`127.0.0.1:${actual}`, `localhost:${actual}`]
  return {
    url: `http://127.0.0.1:${actual}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  controls: Controls,
  ownHosts: string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { host = '', origin } = request.headers
  const foreign =
    !ownHosts.includes(host) || (origin !== undefined && !ownHosts.includes(origin.replace(/^http:\/\//, '')))
  if (foreign) return send(response, 403, 'text/plain', 'forbidden')
  const route = `${request.method} ${request.url}`
  switch (route) {
    case 'GET /':
      return send(response, 200, 'text/html', statusPage(await controls.status()))
    case 'GET /status.json':
      return send(response, 200, 'application/json', JSON.stringify((await controls.status()) satisfies AgentStatus))
    case 'POST /pause':
      await controls.pause()
      break
    case 'POST /resume':
      await controls.resume()
      break
    case 'POST /pause-sending':
      await controls.pauseSending()
      break
    case 'POST /resume-sending':
      await controls.resumeSending()
      break
    case 'POST /pause-releasing':
      await controls.releases?.pause()
      break
    case 'POST /resume-releasing':
      await controls.releases?.resume()
      break
    case 'POST /take-over': {
      // The hospital's own word: the patient's refused id counts from now on.
      const patient = new URLSearchParams(await bodyOf(request)).get('patient') ?? ''
      if (/^[0-9a-f]{64}$/.test(patient)) await controls.releases?.takeOver(patient)
      break
    }
    case 'POST /run':
      controls.requestRun()
      break
    default:
      return send(response, 404, 'text/plain', 'not found')
  }
  response.writeHead(303, { location: '/' }).end()
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > 1000) return ''
  }
  return text
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    })
    .end(body)
}
