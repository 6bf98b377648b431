import type { StorageModule } from './storage.ts'

/** Between the driver and the chain's own thread. */
export interface WorkerSettings {
  dir: string
  chainId?: number
  balances?: Record<string, bigint>
  jsonRpcPort: number
  storage?: StorageModule
}

export interface WorkerCall {
  id: number
  method: string
  args: unknown[]
}

/** An error under this number: the chain could not be opened. */
export const startId = 0

export type WorkerMessage =
  | {
      kind: 'ready'
      chainId: number
      genesisHash: string
      head: { number: number; hash: string; timestamp: number }
      jsonRpcPort: number
    }
  | { kind: 'head'; head: { number: number; hash: string; timestamp: number } }
  | { kind: 'result'; id: number; value: unknown }
  | { kind: 'error'; id: number; message: string; code?: string; details?: Record<string, unknown> }
