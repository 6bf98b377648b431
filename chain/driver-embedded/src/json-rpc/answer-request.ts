import type { ChainEngine } from '../chain-engine.ts'
import type { EngineHolder } from '../engine-holder.ts'
import { describeError } from './describe-error.ts'
import { FilterBook } from './filter-book.ts'
import { rpcMethods } from './methods.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import type { RpcMethods } from './rpc-methods.ts'

const maxBatch = 1_000

export type ExtraMethods = (engine: ChainEngine) => RpcMethods

/** JSON-RPC 2.0: single requests, batches, notifications. Undefined: nothing is to be answered. */
export class RequestAnswerer {
  readonly #holder: EngineHolder
  readonly #filters = new FilterBook()
  #known: { engine: ChainEngine; methods: RpcMethods } | undefined

  constructor(holder: EngineHolder) {
    this.#holder = holder
  }

  /** @param extra methods of one connection only */
  async answer(body: string, extra?: ExtraMethods): Promise<object | undefined> {
    let parsed: unknown
    try {
      parsed = JSON.parse(body)
    } catch {
      return failed(null, new RpcError(rpcCodes.parse, 'parse error'))
    }
    if (!Array.isArray(parsed)) return this.#one(parsed, extra)
    if (parsed.length === 0) return failed(null, new RpcError(rpcCodes.invalidRequest, 'empty batch'))
    if (parsed.length > maxBatch)
      return failed(null, new RpcError(rpcCodes.invalidRequest, `a batch takes ${maxBatch} requests`))
    const answers = await Promise.all(parsed.map((request) => this.#one(request, extra)))
    const said = answers.filter((answer) => answer !== undefined)
    return said.length > 0 ? said : undefined
  }

  async #one(request: any, extra?: ExtraMethods): Promise<object | undefined> {
    const id = request?.id ?? null
    try {
      const { method: name, params = [] } = request ?? {}
      if (request?.jsonrpc !== '2.0' || typeof name !== 'string')
        throw new RpcError(rpcCodes.invalidRequest, 'invalid request')
      if (!Array.isArray(params)) throw new RpcError(rpcCodes.invalidParameters, 'parameters come in a list')
      const engine = await this.#holder.working()
      const all = this.#methodsOf(engine)
      const method = Object.hasOwn(all, name) ? all[name] : extra?.(engine)[name]
      if (!method) throw new RpcError(rpcCodes.noSuchMethod, `the method ${name} does not exist`)
      const result = await method(params)
      return request.id === undefined ? undefined : { jsonrpc: '2.0', id, result }
    } catch (error) {
      return request?.id === undefined && request?.jsonrpc === '2.0' ? undefined : failed(id, error)
    }
  }

  #methodsOf(engine: ChainEngine): RpcMethods {
    if (this.#known?.engine !== engine)
      this.#known = { engine, methods: rpcMethods({ engine, filters: this.#filters }) }
    return this.#known.methods
  }
}

function failed(id: unknown, error: unknown): object {
  return { jsonrpc: '2.0', id, error: describeError(error) }
}
