import type { Validator } from './network-plan.ts'

/** One JSON-RPC question to one validator. */
export async function rpc(validator: Validator, method: string, ...params: unknown[]): Promise<any> {
  const response = await fetch(`http://127.0.0.1:${validator.httpPort}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(10_000),
  })
  const { result, error } = (await response.json()) as { result?: unknown; error?: { message: string } }
  if (error) throw new Error(`${method}: ${error.message}`)
  return result
}
