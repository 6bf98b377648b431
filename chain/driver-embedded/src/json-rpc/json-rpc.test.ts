import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { hexOf, signLegacyTransaction } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { getContractAddress, keccak256, stringToHex } from 'viem'
import { type EmbeddedChain, openEmbeddedChain } from '../open-embedded-chain.ts'
import { account, anchorData, contract, workload } from '../testing/workload.ts'

let dir: string
let chain: EmbeddedChain

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'json-rpc-'))
  chain = await openEmbeddedChain({ dir, chainId: 4242, balances: { [`0x${'ee'.repeat(20)}`]: 5n } })
  // Three blocks: the contract, then two and two batches.
  const raws = workload(4242, 4)
  for (const some of [raws.slice(0, 1), raws.slice(1, 3), raws.slice(3)]) await chain.sendRaw(some)
})
after(async () => {
  await chain.close()
  await rm(dir, { recursive: true, force: true })
})

async function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(chain.jsonRpcUrl, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}
async function rpc(method: string, ...params: unknown[]): Promise<any> {
  const { result, error } = await (await post({ jsonrpc: '2.0', id: 1, method, params })).json()
  if (error) throw Object.assign(new Error(error.message), error)
  return result
}

test('plain questions', async () => {
  assert.deepEqual(
    await Promise.all([
      rpc('eth_chainId'),
      rpc('net_version'),
      rpc('eth_blockNumber'),
      rpc('eth_gasPrice'),
      rpc('eth_syncing'),
    ]),
    ['0x1092', '4242', '0x3', '0x0', false],
  )
  assert.match(await rpc('web3_clientVersion'), /jingan/)
  assert.equal(await rpc('eth_getBalance', `0x${'ee'.repeat(20)}`, 'earliest'), '0x5')
  assert.equal(await rpc('eth_getTransactionCount', account, 'latest'), '0x5')
  assert.equal(await rpc('eth_getTransactionCount', account, '0x1'), '0x1')
  assert.equal(await rpc('eth_getCode', contract, '0x0'), '0x')
  assert.ok((await rpc('eth_getCode', contract)).length > 1000)
})

test('storage of the past and of the head', async () => {
  // Solidity: batches is mapping in slot 2, behind AccessControl's roles and Pausable's flag.
  const slot = keccak256(`${keccak256(stringToHex('batch 3'))}${'2'.padStart(64, '0')}`)
  assert.equal(await rpc('eth_getStorageAt', contract, slot, 'latest'), keccak256(stringToHex('root batch 3')))
  assert.equal(await rpc('eth_getStorageAt', contract, slot, '0x2'), `0x${'0'.repeat(64)}`)
  assert.equal(
    await rpc('eth_getStorageAt', contract, slot, { blockNumber: '0x3' }),
    keccak256(stringToHex('root batch 3')),
  )
})

test('calls: a revert comes with its data, an estimate suffices', async () => {
  await assert.rejects(
    rpc('eth_call', { from: account, to: contract, data: anchorData('batch 1') }, 'latest'),
    (error: any) => {
      assert.equal(error.code, 3)
      assert.match(error.data, /^0x[0-9a-f]{72}$/)
      return true
    },
  )
  assert.equal(await rpc('eth_call', { from: account, to: contract, data: anchorData('batch 1') }, '0x1'), '0x')
  const call = { from: account, to: contract, data: anchorData('batch 3') }
  const estimate = Number(await rpc('eth_estimateGas', call, '0x2'))
  const { gasUsed } = await rpc(
    'eth_getTransactionReceipt',
    (await rpc('eth_getBlockByNumber', '0x3', false)).transactions[1],
  )
  assert.ok(estimate >= Number(gasUsed) && estimate < Number(gasUsed) * 1.5, `${estimate} for ${Number(gasUsed)}`)
})

test('logs: by range, block hash, address, topic alternatives and positions', async () => {
  const topic = keccak256(stringToHex('BatchAnchored(bytes32,bytes32,bytes32,uint32,uint8,bytes32)'))
  const ids = [0, 1, 2, 3].map((n) => keccak256(stringToHex(`batch ${n}`)))
  const found = async (filter: object) => (await rpc('eth_getLogs', filter)).map((log: any) => log.topics[1])
  assert.deepEqual(await found({ fromBlock: '0x0', topics: [topic] }), ids)
  assert.deepEqual(await found({ fromBlock: '0x0', toBlock: '0x2', topics: [topic] }), ids.slice(0, 2))
  assert.deepEqual(await found({ fromBlock: 'earliest', topics: [null, [ids[0], ids[3]]] }), [ids[0], ids[3]])
  assert.deepEqual(await found({ fromBlock: '0x0', address: [contract], topics: [[], ids[2]] }), [ids[2]])
  assert.deepEqual(await found({ fromBlock: '0x0', address: `0x${'11'.repeat(20)}` }), [])
  const { hash } = await rpc('eth_getBlockByNumber', '0x3', false)
  assert.deepEqual(await found({ blockHash: hash }), ids.slice(2))
  const logs = await rpc('eth_getLogs', { blockHash: hash })
  assert.deepEqual(
    logs.map((log: any) => log.logIndex),
    ['0x0', '0x1'],
  )
  assert.deepEqual(
    logs.map((log: any) => log.transactionIndex),
    ['0x0', '0x1'],
  )
})

test('what is not there is null, what is wrong is an error of its kind', async () => {
  const unknown = `0x${'ab'.repeat(32)}`
  for (const method of ['eth_getBlockByHash', 'eth_getTransactionByHash', 'eth_getTransactionReceipt'])
    assert.equal(await rpc(method, unknown), null)
  assert.equal(await rpc('eth_getBlockByNumber', '0x99', true), null)
  await assert.rejects(rpc('eth_nothing'), { code: -32601 })
  await assert.rejects(rpc('eth_getBalance', 'nobody'), { code: -32602 })
  await assert.rejects(rpc('eth_getBlockByNumber', 'yesterday'), { code: -32602 })
  await assert.rejects(rpc('eth_getLogs', { blockHash: unknown }), { code: -32000 })
  await assert.rejects(rpc('eth_sendRawTransaction', '0x1234'), { code: -32000 })
})

test('twelve thousand logs in a block: refused at once, handed over block by block; its trace is too large', async () => {
  // Creation code that runs: PUSH2 12000, then LOG0 of nothing as often.
  const code = '0x612ee05b60006000a06001900380600357'
  const key = Buffer.from('11'.repeat(32), 'hex')
  const pattern = { address: getContractAddress({ from: hexOf(addressOfPrivateKey(key)), nonce: 1n }) }
  const filter = await rpc('eth_newFilter', {})
  const hashes: string[] = []
  for (const nonce of [0, 1]) {
    const { raw } = signLegacyTransaction({ to: null, data: code, gas: 8_000_000n, nonce }, 4242, key)
    hashes.push(await rpc('eth_sendRawTransaction', hexOf(raw)))
  }
  await assert.rejects(rpc('eth_getLogs', { fromBlock: '0x4', toBlock: '0x5', ...pattern }), { code: -32005 })
  const told = []
  for (let asked = 0; asked < 3; asked++)
    told.push((await rpc('eth_getFilterChanges', filter)).map((log: any) => log.blockNumber))
  assert.deepEqual(
    told.map((blocks) => [blocks.length, blocks[0]]),
    [
      [12_000, '0x4'],
      [12_000, '0x5'],
      [0, undefined],
    ],
  )
  assert.equal(await rpc('eth_uninstallFilter', filter), true)
  await assert.rejects(rpc('debug_traceTransaction', hashes[0]), { code: -32005 })
  const { structLogs } = await rpc('debug_traceTransaction', hashes[0], { limit: 3 })
  assert.deepEqual(
    structLogs.map((step: any) => step.op),
    ['PUSH2', 'JUMPDEST', 'PUSH1'],
  )
})

test('limits: what is asked for beyond them is refused with the code for it', async () => {
  await assert.rejects(rpc('eth_getLogs', { fromBlock: '0x2', toBlock: '0x1' }), { code: -32602 })
  await assert.rejects(rpc('eth_getLogs', { fromBlock: '0x0', blockHash: `0x${'ab'.repeat(32)}` }), { code: -32602 })
  await assert.rejects(rpc('eth_call', { to: contract }, '0x99'), { code: -32000, message: 'header not found' })
  await assert.rejects(rpc('eth_call', { to: contract }, 'latest', { [contract]: { code: '0x' } }), { code: -32602 })
  await assert.rejects(rpc('eth_call', { to: contract, data: anchorData('x'), gas: '0x100' }), {
    code: -32000,
    message: 'out of gas',
  })
  await assert.rejects(rpc('eth_newFilter', { blockHash: `0x${'ab'.repeat(32)}` }), { code: -32602 })
  await assert.rejects(rpc('eth_getFilterChanges', '0x1'), { code: -32000, message: 'filter not found' })
  await assert.rejects(rpc('debug_traceTransaction', `0x${'ab'.repeat(32)}`), { code: -32000 })
  const [hash] = (await rpc('eth_getBlockByNumber', '0x1', false)).transactions
  await assert.rejects(rpc('debug_traceTransaction', hash, { tracer: '{}' }), { code: -32602 })
  const filters = Array.from({ length: 999 }, (_, id) => ({ jsonrpc: '2.0', id, method: 'eth_newBlockFilter' }))
  assert.equal((await (await post(filters)).json()).filter((one: any) => one.result).length, 999)
  await rpc('eth_newBlockFilter')
  await assert.rejects(rpc('eth_newBlockFilter'), { code: -32005 })
})

test('batches, broken bodies, notifications, and no browsers', async () => {
  const both = await (
    await post([
      { jsonrpc: '2.0', id: 'a', method: 'eth_chainId' },
      { jsonrpc: '2.0', id: 'b', method: 'nope' },
    ])
  ).json()
  assert.deepEqual(
    both.map((one: any) => [one.id, one.result ?? one.error.code]),
    [
      ['a', '0x1092'],
      ['b', -32601],
    ],
  )
  assert.equal((await (await post('{')).json()).error.code, -32700)
  assert.equal((await (await post([])).json()).error.code, -32600)
  assert.equal((await (await post(Array(1001).fill({}))).json()).error.code, -32600)
  assert.equal(
    (await (await post({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: {} })).json()).error.code,
    -32602,
  )
  assert.equal((await post({ jsonrpc: '2.0', method: 'eth_chainId' })).status, 204)
  assert.equal((await post({}, { origin: 'http://127.0.0.1:8080' })).status, 403)
  assert.equal((await fetch(chain.jsonRpcUrl)).status, 405)
  const upgrade = request(chain.jsonRpcUrl, {
    headers: { connection: 'upgrade', upgrade: 'websocket', origin: 'http://127.0.0.1:8080' },
  }).end()
  assert.equal((await once(upgrade, 'response'))[0].statusCode, 403)
})
