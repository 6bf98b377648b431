import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type WebSocket, WebSocketServer } from 'ws'
import type { EngineHolder } from '../engine-holder.ts'
import { writeSnapshot } from '../snapshot/write-snapshot.ts'
import { RequestAnswerer } from './answer-request.ts'
import { Subscriptions } from './subscriptions.ts'

const maxBody = 4 * 1024 * 1024
/** A client that does not read what it subscribed to is cut off. */
const maxUnread = 16 * 1024 * 1024

export interface JsonRpcServer {
  port: number
  /** A block was added: tells the subscribers. */
  newHead(): void
  close(): Promise<void>
}

/** Ethereum JSON-RPC on 127.0.0.1 by HTTP and WebSocket, single and batch, so that any Ethereum client can look in. */
export async function startJsonRpc(holder: EngineHolder, port: number): Promise<JsonRpcServer> {
  const answerer = new RequestAnswerer(holder)
  const subscribers = new Map<WebSocket, Subscriptions>()

  const server = createServer((request, response) => {
    if (refuse(request, response)) return
    if (request.url === '/snapshot') return void sendSnapshot(holder, response)
    readBody(request, response, async (body) => {
      const answer = await answerer.answer(body)
      if (answer === undefined) response.writeHead(204).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBody })
  server.on('upgrade', (request, stream, head) => {
    if (request.headers.origin !== undefined) stream.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    else sockets.handleUpgrade(request, stream, head, (socket) => serve(socket))
  })

  function serve(socket: WebSocket): void {
    const send = (message: object) => {
      if (socket.bufferedAmount > maxUnread) socket.terminate()
      else socket.send(JSON.stringify(message))
    }
    const subscriptions = new Subscriptions(send)
    subscribers.set(socket, subscriptions)
    socket.on('message', async (data) => {
      const answer = await answerer.answer(data.toString(), (engine) => subscriptions.methods(engine))
      if (answer !== undefined) send(answer)
    })
    for (const event of ['close', 'error'] as const) socket.on(event, () => subscribers.delete(socket))
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    newHead() {
      for (const subscriptions of subscribers.values()) subscriptions.newHead(holder.latest)
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of subscribers.keys()) socket.terminate()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A snapshot that breaks off ends the connection: its reader misses the digest. */
async function sendSnapshot(holder: EngineHolder, response: ServerResponse): Promise<void> {
  try {
    const engine = await holder.working()
    response.writeHead(200, { 'content-type': 'application/octet-stream' })
    await pipeline(Readable.from(writeSnapshot(engine)), response)
  } catch {
    response.destroy()
  }
}

/** A page in a browser must not reach the chain through the visitor's loopback. */
function refuse(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'POST' && request.headers.origin === undefined) return false
  response.writeHead(request.method === 'POST' ? 403 : 405).end()
  return true
}

function readBody(request: IncomingMessage, response: ServerResponse, done: (body: string) => void): void {
  const parts: Buffer[] = []
  let size = 0
  request.on('data', (part: Buffer) => {
    size += part.length
    if (size > maxBody) {
      response.writeHead(413).end()
      request.destroy()
    } else parts.push(part)
  })
  request.on('end', () => done(Buffer.concat(parts).toString()))
}
