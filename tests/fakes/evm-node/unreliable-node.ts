import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What goes wrong at a node; all of it can change at any time. */
export interface Misbehaviour {
  /** `refuse`: connections end at once · `hang`: no answer ever comes · `garbage`: 200 with something that is not JSON. */
  answers?: 'refuse' | 'hang' | 'garbage'
  delayMs?: number
  /** Shows the chain as it was so many blocks ago. */
  behind?: number
  /** Claims a head that it cannot prove. */
  lies?: (head: any) => any
  /** The node has the transaction, the reply never arrives. */
  losesReplies?: boolean
  /** It says that it took a transaction, and forgets it. */
  forgets?: (raw: string) => boolean
}

export interface UnreliableNode {
  url: string
  misbehave(how: Misbehaviour): void
  /** Another chain answers at the same address from now on. */
  moveTo(upstream: string): void
  /** Questions that arrived, by method. */
  asked(method: string): number
  stop(): Promise<void>
}

interface Request {
  jsonrpc: '2.0'
  id: number
  method: string
  params: any[]
}

/** A real node's JSON-RPC at an address of its own, between which and the caller things go wrong. */
export async function startUnreliableNode(upstream: string): Promise<UnreliableNode> {
  let how: Misbehaviour = {}
  const counts = new Map<string, number>()

  async function ask(requests: Request[]): Promise<any[]> {
    const body = JSON.stringify(requests)
    const response = await fetch(upstream, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return (await response.json()) as any[]
  }
  const number = async () =>
    Number((await ask([{ jsonrpc: '2.0', id: 0, method: 'eth_blockNumber', params: [] }]))[0].result)

  async function answer(requests: Request[]): Promise<any[]> {
    const forgotten = requests.filter(({ method, params }) => isSend(method) && how.forgets?.(params[0]))
    const passed = requests.filter((request) => !forgotten.includes(request))
    const shown = how.behind === undefined ? Number.POSITIVE_INFINITY : (await number()) - how.behind
    const hex = `0x${shown.toString(16)}`
    const asked = passed.map((request) => ({
      ...request,
      params: request.params.map((one) => (one === 'latest' && Number.isFinite(shown) ? hex : one)),
    }))
    const answers = asked.length > 0 ? await ask(asked) : []
    for (const one of answers) {
      const request = passed.find(({ id }) => id === one.id)!
      if (Number(one.result?.number ?? one.result?.blockNumber) > shown) one.result = null
      if (how.lies && request.params[0] === 'latest') one.result = how.lies(one.result)
    }
    return [...answers, ...forgotten.map(({ id }) => ({ jsonrpc: '2.0', id, result: `0x${'0'.repeat(64)}` }))]
  }

  const server = createServer(async (request, response) => {
    const requests = JSON.parse(await textOf(request)) as Request[]
    for (const { method } of requests) counts.set(method, (counts.get(method) ?? 0) + 1)
    const { answers, delayMs, losesReplies } = how
    if (answers === 'refuse') return void request.socket.destroy()
    if (answers === 'hang') return
    if (answers === 'garbage') return void response.writeHead(200).end('<html>gateway</html>')
    const result = await answer(requests).catch(() => null)
    if (result === null || (losesReplies && requests.some(({ method }) => isSend(method))))
      return void request.socket.destroy()
    setTimeout(() => end(response, result), delayMs ?? 0)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    misbehave(now) {
      how = now
    },
    moveTo(other) {
      upstream = other
    },
    asked: (method) => counts.get(method) ?? 0,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const isSend = (method: string) => method === 'eth_sendRawTransaction'
const end = (response: ServerResponse, answers: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers))

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
