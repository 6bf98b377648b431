import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CodedError } from '@jhc/kit/errors.ts'
import { type OpenGateway, startOpenGateway } from '../testing/start-open-gateway.ts'
import { contractsApi } from './api.ts'

let gateway: OpenGateway
before(async () => {
  gateway = await startOpenGateway()
})
after(() => gateway?.stop())

const codeOf = (error: CodedError) => error.code
const clientOf = async (...scopes: string[]) => (await gateway.caller('A00', scopes)).client(contractsApi)
const word = (digit: string) => `0x${digit.repeat(64)}`

test('the catalogue says what may be read, what may be written, and what is closed', async () => {
  const { contracts } = await (await clientOf('contracts')).list({})
  const kindOf = (contract: string, name: string) =>
    contracts.find((one) => one.name === contract)!.functions.find((one) => one.name === name)?.kind
  assert.deepEqual(
    [
      kindOf('Consent', 'grantOf'),
      kindOf('Consent', 'grant'),
      kindOf('Consent', 'setSwitches'),
      kindOf('IndexAnchor', 'anchor'),
    ],
    ['read', 'write', 'closed', 'closed'],
  )
  assert.ok(contracts.find(({ name }) => name === 'IndexAnchor')!.events.some(({ name }) => name === 'BatchAnchored'))
})

test('a read goes by name, version and plain JSON; large numbers come as text', async () => {
  const client = await clientOf('contracts')
  const read = (name: string, body: object) => client.read({ params: { name }, body: body as never })
  const none = await read('IndexAnchor', { function: 'batches', arguments: [word('0')], version: '1' })
  assert.deepEqual(none.results, [word('0'), 0, '0', '0', 0])
  assert.equal((await read('Consent', { function: 'countOf', arguments: [word('1')] })).results[0], '0')
  const wrong: [string, object, string][] = [
    ['Nothing', { function: 'x' }, 'contracts.unknown'],
    ['IndexAnchor', { function: 'batches', arguments: [word('0')], version: '9' }, 'contracts.unknown'],
    ['IndexAnchor', { function: 'batches' }, 'contracts.unknown-function'],
    ['IndexAnchor', { function: 'batches', arguments: ['0x12'] }, 'contracts.bad-arguments'],
    ['IndexAnchor', { function: 'pause' }, 'contracts.not-a-read'],
  ]
  for (const [name, body, code] of wrong) assert.equal(await read(name, body).catch(codeOf), code)
})

test('a write needs the scope of its contract and an action that the contract accepts', async () => {
  const withdrawal = { idempotencyKey: 'one', function: 'withdraw', arguments: [word('1'), 1, '1', '1'] }
  const write = (client: Awaited<ReturnType<typeof clientOf>>, name: string, body: typeof withdrawal) =>
    client.write({ params: { name }, body }).catch((error: CodedError) => error)
  assert.equal(
    codeOf((await write(await clientOf('contracts'), 'Consent', withdrawal)) as CodedError),
    'common.no-permission',
  )
  assert.equal(
    codeOf((await write(await clientOf('access'), 'Consent', withdrawal)) as CodedError),
    'contracts.not-writable',
  )
  const consent = await clientOf('consent')
  const switches = { idempotencyKey: 'two', function: 'setSwitches', arguments: [true, true] as never }
  assert.equal(codeOf((await write(consent, 'Consent', switches)) as CodedError), 'contracts.not-writable')
  const refused = (await write(consent, 'Consent', withdrawal)) as CodedError
  assert.equal(refused.code, 'contracts.would-revert')
  assert.match(String(refused.details.reason), /^[A-Z]\w+$/)
  assert.equal(await consent.writeState({ params: { idempotencyKey: 'one' } }).catch(codeOf), 'contracts.unknown-write')
})
