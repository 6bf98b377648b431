/** Codes that clients know: JSON-RPC 2.0's own, EIP-1474's, and go-ethereum's 3 for a revert. */
export const rpcCodes = {
  parse: -32700,
  invalidRequest: -32600,
  noSuchMethod: -32601,
  invalidParameters: -32602,
  internal: -32603,
  refused: -32000,
  limitExceeded: -32005,
  reverted: 3,
} as const

export class RpcError extends Error {
  readonly code: number
  readonly data: unknown
  constructor(code: number, message: string, data?: unknown) {
    super(message)
    this.code = code
    this.data = data
  }
}
