import type { Outgoing } from '@jhc/server-kit/outgoing/outgoing.ts'

/** What a node says of itself. */
export interface NodeAnswer {
  genesisHash: string
  head: { number: number; at: string }
  version: string
  /** Null where the node does not tell. */
  peers: number | null
}
export type AskNode = (endpoint: string, signal: AbortSignal) => Promise<NodeAnswer>

/** Asks an Ethereum node by JSON-RPC; on other chains the application names another way of asking. */
export const askByJsonRpc =
  (outgoing: Outgoing): AskNode =>
  async (endpoint, signal) => {
    const ask = async (method: string, params: unknown[] = []) => {
      const { status, body } = await outgoing.request(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
        signal,
      })
      if (status !== 200) throw new Error(`HTTP ${status}`)
      const { result } = JSON.parse(body.toString()) as { result?: unknown }
      if (result === undefined || result === null) throw new Error(`no answer to ${method}`)
      return result
    }
    const [genesis, head, version, peers] = await Promise.all([
      ask('eth_getBlockByNumber', ['0x0', false]) as Promise<{ hash: string }>,
      ask('eth_getBlockByNumber', ['latest', false]) as Promise<{ number: string; timestamp: string }>,
      ask('web3_clientVersion'),
      ask('net_peerCount').then(Number, () => null),
    ])
    return {
      genesisHash: String(genesis.hash).toLowerCase(),
      head: { number: Number(head.number), at: new Date(Number(head.timestamp) * 1000).toISOString() },
      version: String(version).slice(0, 100),
      peers: peers === null || Number.isNaN(peers) ? null : peers,
    }
  }
