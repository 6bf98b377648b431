import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { indexAnchorAbi as abi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import autocannon from 'autocannon'
import { encodeFunctionData, keccak256, stringToHex } from 'viem'
import { ChainNetwork, removeNetwork } from '../chain-network/chain-network.ts'
import { validatorPid } from '../chain-network/validator-process.ts'
import { startUnreliableNode } from '../fakes/evm-node/unreliable-node.ts'
import { processMilliseconds } from './cost-watch.ts'
import type { BenchOptions } from './main.ts'
import { pacedLoad, type PacedRequest as Request } from './paced-load.ts'

const connections = 50
/** The tender's load. */
const wantedQps = 500
const slowMs = 500

interface Server {
  url: string
  account: { loginName: string; password: string }
}
interface Target {
  url: string
  headers: Record<string, string>
  requests: Request[]
}

/**
 * Contract calls, blocks and receipts with their proofs, straight from the chain, through the real door with a session, at 500 a second
 * and then as many as it takes; over one, two and four validators, with one of four slow, and one of four dead. Then the same questions
 * put to one node directly.
 */
export async function run({ seconds = 10, say }: BenchOptions): Promise<object> {
  const dir = await mkdtemp(join(tmpdir(), 'jhc-chain-query-'))
  const network = await ChainNetwork.up(join(dir, 'network'), { owned: true, say })
  const slow = await startUnreliableNode(network.urls[3]!)
  slow.misbehave({ delayMs: slowMs })
  const server = fork(
    fileURLToPath(new URL('./chain-query-server.ts', import.meta.url)),
    [join(network.dir, 'funded.key')],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  // Longest at first: the server's code is not compiled yet.
  let warmUp = 8
  /** What a query costs, whatever the load of the machine: CPU of the door's process and of all validators. */
  const cpu = () => ({
    server: processMilliseconds(server.pid!),
    nodes: network.validators.reduce((sum, one) => sum + processMilliseconds(validatorPid(one) ?? 0), 0),
  })
  const through = async (name: string, urls: string[]) => {
    const target = await throughTheDoor(await open(server, urls))
    await load(target, warmUp)
    warmUp = 2
    const paced = await pacedLoad({ ...target, perSecond: wantedQps, seconds })
    const before = cpu()
    const most = await load(target, seconds)
    const after = cpu()
    const each = (spent: number) => Math.round((spent / most.total) * 1000) / 1000
    const cpuMsPerQuery = { server: each(after.server - before.server), nodes: each(after.nodes - before.nodes) }
    const figures = { qps: most.qps, p99Ms: paced.p99Ms, atQps: paced.qps, p99AtMostMs: most.p99Ms, cpuMsPerQuery }
    say(`${name}: ${JSON.stringify(figures)}`)
    return figures
  }
  try {
    await once(server, 'message')
    const nodes = {
      1: await through('1 node', network.urls.slice(0, 1)),
      2: await through('2 nodes', network.urls.slice(0, 2)),
      4: await through('4 nodes', network.urls),
    }
    const oneSlow = await through('one of four slow', [...network.urls.slice(0, 3), slow.url])
    const bareFrom = cpu()
    const bare = await load(await bareTarget(network.urls[0]!), seconds)
    const idleFrom = cpu()
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    /** What the validators cost beside the queries: sealing, each other, and being looked at. */
    const idleCpuMsPerSecond = Math.round((cpu().nodes - idleFrom.nodes) / seconds)
    const bareCpuMsPerQuery = Math.round(((idleFrom.nodes - bareFrom.nodes) / bare.total) * 1000) / 1000
    say(`one node by itself: ${JSON.stringify({ ...bare, bareCpuMsPerQuery, idleCpuMsPerSecond })}`)
    await network.kill(4)
    const oneDead = await through('one of four dead', network.urls)
    return {
      seconds,
      connections,
      qps: nodes[4].qps,
      p99Ms: nodes[4].p99Ms,
      nodes,
      oneSlow: { ...oneSlow, slowMs },
      oneDead,
      bareQps: bare.qps,
      bareCpuMsPerQuery,
      idleCpuMsPerSecond,
      ratio: Math.round((nodes[4].qps / bare.qps) * 1000) / 1000,
    }
  } finally {
    if (server.connected) server.send('stop')
    await Promise.race([once(server, 'exit'), new Promise((resolve) => setTimeout(resolve, 20_000).unref())])
    await slow.stop()
    await removeNetwork(network)
    await rm(dir, { recursive: true, force: true })
  }
}

async function open(server: ChildProcess, urls: string[]): Promise<Server> {
  server.send(urls)
  const [answer] = (await once(server, 'message')) as [Server]
  return answer
}

const data = encodeFunctionData({ abi, functionName: 'batches', args: [keccak256(stringToHex('unknown'))] })

/** Eight calls, one block, one receipt with its proof. */
async function throughTheDoor({ url, account }: Server): Promise<Target> {
  const json = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/v1/session`, { method: 'POST', headers: json, body: JSON.stringify(account) })
  const headers = { ...json, cookie: response.headers.get('set-cookie')!.split(';')[0]! }
  const read = async (path: string) => (await (await fetch(url + path, { headers })).json()) as any
  const { contracts } = await read('/v1/chain/contracts')
  const anchor = contracts.find(({ name }: { name: string }) => name === 'IndexAnchor')
  const block = await smallBlock(read, anchor.deployedInBlock)
  const { hash } = block.transactions[0]
  const call = { method: 'POST', path: '/v1/chain/calls', body: JSON.stringify({ contract: 'IndexAnchor', data }) }
  const requests = [
    ...Array.from({ length: 8 }, () => call),
    { method: 'GET', path: `/v1/chain/blocks?from=${block.number}&limit=1` },
    { method: 'GET', path: `/v1/chain/transactions/${hash}/receipt-proof` },
  ]
  deployed = { to: anchor.address, block: `0x${block.number.toString(16)}`, hash }
  return { url, headers, requests }
}

/** One that holds transactions but no deployment: contracts' code would be most of what is measured. */
async function smallBlock(read: (path: string) => Promise<any>, from: number) {
  for (let at = from; ; at++) {
    const { blocks } = await read(`/v1/chain/blocks?from=${at}&limit=1`)
    const transactions = blocks[0]?.transactions ?? []
    if (transactions.length > 0 && transactions.every(({ to }: { to: string | null }) => to !== null)) return blocks[0]
  }
}

/** What the questions above were about. */
let deployed: { to: string; block: string; hash: string }

async function bareTarget(url: string): Promise<Target> {
  const ask = (...calls: Array<[string, unknown[]]>): Request => ({
    method: 'POST',
    body: JSON.stringify(calls.map(([method, params], id) => ({ jsonrpc: '2.0', id, method, params }))),
  })
  const { to, block, hash } = deployed
  return {
    url,
    headers: { 'content-type': 'application/json' },
    requests: [
      ...Array.from({ length: 8 }, () => ask(['eth_call', [{ to, data }, 'latest']])),
      ask(['eth_getBlockByNumber', [block, true]], ['eth_getBlockReceipts', [block]]),
      ask(
        ['eth_getTransactionByHash', [hash]],
        ['eth_getTransactionReceipt', [hash]],
        ['eth_getBlockReceipts', [block]],
      ),
    ],
  }
}

async function load({ url, headers, requests }: Target, duration: number) {
  const result = await autocannon({ url, connections, duration, headers, requests })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  const { total } = result.requests
  return { qps: Math.round(total / result.duration), p99Ms: result.latency.p99, total }
}
