import assert from 'node:assert/strict'
import { randomBytes, randomInt } from 'node:crypto'
import { before, test } from 'node:test'
import { TestEvm } from '@jhc/chain-driver-embedded/testing/test-evm.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import {
  bytesToHex,
  decodeErrorResult,
  decodeEventLog,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  keccak256,
  stringToHex,
} from 'viem'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from './generated/index-anchor.ts'

const [admin, submitter, pauser, stranger] = [1, 2, 3, 4] as const
let evm: TestEvm
let contract: Hex
const role = (name: string) => keccak256(stringToHex(name))
const id = (name: string) => keccak256(stringToHex(name))

interface Anchor {
  name: string
  count?: number
  mode?: number
  previous?: Hex[]
  entries?: Hex
}
const anchor = ({ name, count = 2, mode = 0, previous = [], entries = '0x00000001610000000162' }: Anchor) =>
  encodeFunctionData({
    abi,
    functionName: 'anchor',
    args: [
      id(name),
      id(`root ${name}`),
      count,
      stringToHex('hospital-a', { size: 32 }),
      mode,
      stringToHex('JHC-REC-1', { size: 32 }),
      previous,
      entries,
    ],
  })

before(async () => {
  evm = await TestEvm.open()
  const args = [evm.address(admin), evm.address(submitter), evm.address(pauser)] as const
  contract = (await evm.deploy(admin, encodeDeployData({ abi, bytecode, args }))).address
})

/** Name of the Solidity error that a call ends with, or null. */
async function errorOf(account: number, data: Hex): Promise<string | null> {
  try {
    await evm.call(account, contract, data)
    return null
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    return decodeErrorResult({ abi, data: error.details.data as Hex }).errorName
  }
}
async function batchOf(name: string) {
  const data = await evm.call(
    stranger,
    contract,
    encodeFunctionData({ abi, functionName: 'batches', args: [id(name)] }),
  )
  const [root, count, blockNumber, timestamp, mode] = decodeFunctionResult({ abi, functionName: 'batches', data })
  return { root, count, blockNumber: Number(blockNumber), timestamp: Number(timestamp), mode }
}
const events = (receipt: Awaited<ReturnType<TestEvm['send']>>) =>
  receipt.logs.map(([, topics, data]) =>
    decodeEventLog({
      abi,
      topics: topics.map((topic) => bytesToHex(topic)) as [Hex, ...Hex[]],
      data: bytesToHex(data),
    }),
  )

test('a batch is stored and announced', async () => {
  const receipt = await evm.send(submitter, contract, anchor({ name: 'one', mode: 1 }))
  assert.equal(receipt.success, true)
  assert.deepEqual(events(receipt), [
    {
      eventName: 'BatchAnchored',
      args: {
        batchId: id('one'),
        source: stringToHex('hospital-a', { size: 32 }),
        root: id('root one'),
        count: 2,
        mode: 1,
        model: stringToHex('JHC-REC-1', { size: 32 }),
      },
    },
  ])
  assert.deepEqual(await batchOf('one'), {
    root: id('root one'),
    count: 2,
    blockNumber: evm.head.number,
    timestamp: evm.head.timestamp,
    mode: 1,
  })
})

test('refuses a known batch, an empty one, an unknown mode and a caller without the role', async () => {
  assert.equal(await errorOf(submitter, anchor({ name: 'one' })), 'BatchExists')
  assert.equal(await errorOf(submitter, anchor({ name: 'empty', count: 0 })), 'BatchEmpty')
  assert.equal(await errorOf(submitter, anchor({ name: 'empty', entries: '0x' })), 'BatchEmpty')
  assert.equal(await errorOf(submitter, anchor({ name: 'mode', mode: 2 })), 'ModeUnknown')
  for (const account of [admin, pauser, stranger]) {
    assert.equal(await errorOf(account, anchor({ name: 'mine' })), 'AccessControlUnauthorizedAccount')
  }
  const receipt = await evm.send(stranger, contract, anchor({ name: 'mine' }))
  assert.deepEqual([receipt.success, receipt.logs.length, (await batchOf('mine')).count], [false, 0, 0])
})

test('a correction names the old version once', async () => {
  const receipt = await evm.send(submitter, contract, anchor({ name: 'new', previous: [id('old 1'), id('old 2')] }))
  assert.deepEqual(
    events(receipt).map((event) => event.eventName),
    ['RecordCorrected', 'RecordCorrected', 'BatchAnchored'],
  )
  const data = await evm.call(
    stranger,
    contract,
    encodeFunctionData({ abi, functionName: 'supersededBy', args: [id('old 2')] }),
  )
  assert.equal(data, id('new'))
  assert.equal(
    await errorOf(submitter, anchor({ name: 'newer', previous: [id('old 3'), id('old 1')] })),
    'AlreadySuperseded',
  )
  assert.equal(
    await errorOf(submitter, anchor({ name: 'newer', previous: [id('old 3'), id('old 3')] })),
    'AlreadySuperseded',
  )
  assert.equal((await evm.send(submitter, contract, anchor({ name: 'newer', previous: [id('old 1')] }))).success, false)
  assert.equal((await batchOf('newer')).count, 0)
})

test('pause stops anchoring and nothing else; only the pauser may', async () => {
  const pause = encodeFunctionData({ abi, functionName: 'pause' })
  const unpause = encodeFunctionData({ abi, functionName: 'unpause' })
  for (const account of [admin, submitter, stranger])
    assert.equal(await errorOf(account, pause), 'AccessControlUnauthorizedAccount')
  assert.equal((await evm.send(pauser, contract, pause)).success, true)
  assert.equal(await errorOf(submitter, anchor({ name: 'paused' })), 'EnforcedPause')
  assert.equal((await batchOf('one')).count, 2)
  assert.equal(await errorOf(submitter, unpause), 'AccessControlUnauthorizedAccount')
  assert.equal((await evm.send(pauser, contract, unpause)).success, true)
  assert.equal((await evm.send(submitter, contract, anchor({ name: 'paused' }))).success, true)
})

test('the admin hands out and takes back the submitter role; others cannot', async () => {
  const grant = encodeFunctionData({
    abi,
    functionName: 'grantRole',
    args: [role('SUBMITTER_ROLE'), evm.address(stranger)],
  })
  const revoke = encodeFunctionData({
    abi,
    functionName: 'revokeRole',
    args: [role('SUBMITTER_ROLE'), evm.address(stranger)],
  })
  assert.equal(await errorOf(submitter, grant), 'AccessControlUnauthorizedAccount')
  assert.equal((await evm.send(admin, contract, grant)).success, true)
  assert.equal((await evm.send(stranger, contract, anchor({ name: 'by another' }))).success, true)
  assert.equal((await evm.send(admin, contract, revoke)).success, true)
  assert.equal(await errorOf(stranger, anchor({ name: 'by another 2' })), 'AccessControlUnauthorizedAccount')
})

test('random batches: what was sent is what is stored, and a second time it is refused', async () => {
  for (let round = 0; round < 40; round++) {
    const batchId = bytesToHex(randomBytes(32))
    const root = bytesToHex(randomBytes(32))
    const count = randomInt(1, 2 ** 32 - 1)
    const previous = Array.from({ length: randomInt(0, 4) }, () => bytesToHex(randomBytes(32)))
    const data = encodeFunctionData({
      abi,
      functionName: 'anchor',
      args: [
        batchId,
        root,
        count,
        bytesToHex(randomBytes(32)),
        randomInt(0, 2),
        bytesToHex(randomBytes(32)),
        previous,
        bytesToHex(randomBytes(randomInt(1, 3000))),
      ],
    })
    const receipt = await evm.send(submitter, contract, data)
    assert.equal(receipt.success, true)
    assert.equal(receipt.logs.length, previous.length + 1)
    const stored = decodeFunctionResult({
      abi,
      functionName: 'batches',
      data: await evm.call(stranger, contract, encodeFunctionData({ abi, functionName: 'batches', args: [batchId] })),
    })
    assert.deepEqual([stored[0], stored[1]], [root, count])
    assert.equal(await errorOf(submitter, data), 'BatchExists')
  }
})

test('random bytes as call data never anchor anything', async () => {
  const selector = anchor({ name: 'x' }).slice(0, 10)
  for (let round = 0; round < 60; round++) {
    const whole = Buffer.from(anchor({ name: `fuzz ${round}`, previous: [id(`p ${round}`)] }).slice(2), 'hex')
    // An offset (words 6, 7) or a length (8, 10) points out of the call data, or the end is missing.
    whole[4 + [6, 7, 8, 10][round % 4]! * 32 + randomInt(0, 28)] = randomInt(1, 256)
    const data: Hex =
      round % 3 === 0
        ? `${selector as Hex}${randomBytes(400).toString('hex')}`
        : `0x${whole.subarray(0, randomInt(200, whole.length)).toString('hex')}`
    assert.equal((await evm.send(submitter, contract, data)).success, false)
    assert.equal((await batchOf(`fuzz ${round}`)).count, 0)
  }
})
