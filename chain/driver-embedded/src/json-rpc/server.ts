import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CodedError } from '@jhc/kit/errors.ts'
import type { EngineHolder } from '../engine-holder.ts'
import { ethMethods } from './methods.ts'
import { RpcError } from './rpc-error.ts'

const maxBody = 4 * 1024 * 1024

/** Ethereum JSON-RPC on 127.0.0.1, single and batch, so that any Ethereum client can look in. */
export async function startJsonRpc(
  holder: EngineHolder,
  port: number,
): Promise<{ port: number; close(): Promise<void> }> {
  async function one(request: any): Promise<object> {
    const id = request?.id ?? null
    try {
      const method = ethMethods(await holder.working())[request?.method]
      if (request?.jsonrpc !== '2.0' || typeof request.method !== 'string')
        throw new RpcError(-32600, 'invalid request')
      if (!method) throw new RpcError(-32601, `the method ${request.method} does not exist`)
      return { jsonrpc: '2.0', id, result: await method(request.params ?? []) }
    } catch (error) {
      return { jsonrpc: '2.0', id, error: describe(error) }
    }
  }

  const server = createServer((request, response) => {
    // A page in a browser must not reach the chain through the visitor's loopback.
    if (request.method !== 'POST' || request.headers.origin !== undefined) {
      response.writeHead(request.method === 'POST' ? 403 : 405).end()
      return
    }
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size > maxBody) {
        response.writeHead(413).end()
        request.destroy()
      } else parts.push(part)
    })
    request.on('end', async () => {
      let body: unknown
      try {
        const parsed = JSON.parse(Buffer.concat(parts).toString())
        body = Array.isArray(parsed) ? await Promise.all(parsed.slice(0, 1000).map(one)) : await one(parsed)
      } catch {
        body = { jsonrpc: '2.0', id: null, error: { code: -32700, message: 'parse error' } }
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function describe(error: unknown): { code: number; message: string; data?: unknown } {
  if (error instanceof RpcError) return { code: error.code, message: error.message, data: error.data }
  if (error instanceof CodedError && error.code === 'chain.call-reverted') {
    return { code: 3, message: 'execution reverted', data: error.details.data }
  }
  return { code: -32603, message: error instanceof Error ? error.message : 'internal error' }
}
