import { Agent, request } from 'node:http'
import { Agent as TlsAgent, request as tlsRequest } from 'node:https'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { Pace } from './pace.ts'

export interface RpcRequest {
  method: string
  params: unknown[]
}
/** What the node answered to one request: a result, or an error of its own. */
export type RpcAnswer = { result: any; error?: undefined } | { result?: undefined; error: RpcFailure }
export interface RpcFailure {
  code: number
  message: string
  data?: any
}

/** A head as a node shows it; nothing of it is proven yet. */
export interface ClaimedHead {
  number: number
  hash: Hex
  header: Record<string, any>
}

/** One node's JSON-RPC address. It rejects only where no answer came; the node's own errors are answers. */
export class Endpoint {
  readonly url: string
  readonly #timeoutMs: number
  readonly #agent: Agent | TlsAgent
  /** As of the last look; null until there was one. */
  genesis: Hex | null = null
  /** As of the last look; null while it does not answer. */
  head: ClaimedHead | null = null
  /** It could not prove the head that it shows. */
  doubted = false
  readonly pace = new Pace()

  constructor(url: string, timeoutMs: number) {
    this.url = url
    this.#timeoutMs = timeoutMs
    const options = { keepAlive: true, maxSockets: 32 }
    this.#agent = url.startsWith('https:') ? new TlsAgent(options) : new Agent(options)
  }

  async batch(requests: RpcRequest[], signal?: AbortSignal): Promise<RpcAnswer[]> {
    if (requests.length === 0) return []
    const body = JSON.stringify(requests.map((one, id) => ({ jsonrpc: '2.0', id, ...one })))
    const answers = JSON.parse(await this.#post(body, signal))
    // A node that refuses the whole batch answers with one error instead of a list.
    if (!Array.isArray(answers)) return requests.map(() => ({ error: answers.error ?? malformed }))
    const byId = new Map(answers.map((answer) => [answer.id, answer]))
    return requests.map((_, id) => {
      const answer = byId.get(id)
      return answer?.error || answer?.result === undefined
        ? { error: answer?.error ?? malformed }
        : { result: answer.result }
    })
  }

  #post(body: string, signal?: AbortSignal): Promise<string> {
    return new Promise((resolve, reject) => {
      const send = this.url.startsWith('https:') ? tlsRequest : request
      const call = send(
        this.url,
        {
          method: 'POST',
          agent: this.#agent,
          signal,
          timeout: this.#timeoutMs,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () => {
            if (response.statusCode === 200) resolve(Buffer.concat(parts).toString())
            else reject(new Error(`HTTP status ${response.statusCode}`))
          })
        },
      )
      call.on('timeout', () => call.destroy(new Error(`no answer within ${this.#timeoutMs} ms`)))
      call.on('error', reject)
      call.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

const malformed: RpcFailure = { code: -32700, message: 'the answer is not JSON-RPC' }
