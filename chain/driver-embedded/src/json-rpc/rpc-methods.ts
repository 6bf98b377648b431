import type { ChainEngine } from '../chain-engine.ts'
import type { FilterBook } from './filter-book.ts'

export type RpcMethods = Record<string, (params: any[]) => Promise<unknown>>

export interface RpcContext {
  engine: ChainEngine
  filters: FilterBook
}
