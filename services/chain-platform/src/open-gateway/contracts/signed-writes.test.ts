import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { hashOf } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import { Sm2Signer } from '@jhc/chain-contracts/testing/sm2-signer.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { encodeSigned, idOfSigned } from '@jhc/record/signed-bytes.ts'
import { encodeFunctionData, type Hex, zeroHash } from 'viem'
import { chainGatewayApi } from '../../gateway/api.ts'
import { type OpenGateway, startOpenGateway, until } from '../testing/start-open-gateway.ts'
import { contractsApi } from './api.ts'

let gateway: OpenGateway
const resident = { id: hashOf('a resident'), signer: new Sm2Signer(4711n) }
const chain = () => gateway.platform.bus.client(chainGatewayApi, 'test')
const clientOf = async (orgId: string) => (await gateway.caller(orgId, ['consent'])).client(contractsApi)
const codeOf = (error: CodedError) => error.code

before(async () => {
  gateway = await startOpenGateway()
  const client = await clientOf('A00')
  const read = async (name: string) =>
    (await client.read({ params: { name }, body: { function: 'domain' } })).results[0] as Hex
  const { id, signer } = resident
  const bytes = encodeSigned('enrolment', {
    domain: await read('Identities'),
    action: 1,
    kind: 1,
    id,
    organisation: zeroHash,
  })
  const args = [id, 1, zeroHash, signer.key.x, signer.key.y, signer.sign(bytes), '0x'] as const
  const data = encodeFunctionData({ abi: identitiesAbi, functionName: 'enrol', args })
  await chain().submit({
    body: { transactions: [{ idempotencyKey: 'enrol', contract: 'Identities', data, gas: 2_000_000 }] },
  })
  const { submissions } = await until(
    () => chain().submissions({ body: { idempotencyKeys: ['enrol'] } }),
    (page) => !['queued', 'sent'].includes(page.submissions[0]?.state ?? 'queued'),
  )
  assert.equal(submissions[0]!.state, 'final')
})
after(() => gateway?.stop())

test('what a resident has signed is stored as signed, once per key; what was altered is refused before it costs anything', async () => {
  const client = await clientOf('A00')
  const domain = (await client.read({ params: { name: 'Consent' }, body: { function: 'domain' } })).results[0] as Hex
  const now = (await chain().status({})).head.timestamp
  const terms = encodeSigned('grant', {
    domain,
    action: 1,
    kind: 1,
    mode: 2,
    granteeKind: 1,
    fieldsForm: 0,
    maxGrade: 3,
    purpose: 7,
    recordTypes: 0b1011,
    dataFrom: 20200101,
    dataTo: 20261231,
    validFrom: now,
    validTo: now + 30 * 86_400,
    nonce: 1,
    resident: resident.id,
    grantee: hashOf('a doctor'),
    holder: zeroHash,
    fields: zeroHash,
    textHash: hashOf('consent text'),
  })
  const { r, s } = resident.signer.sign(terms)
  const write = (bytes: Hex, idempotencyKey = 'grant-1') =>
    client.write({
      params: { name: 'Consent' },
      body: { idempotencyKey, function: 'grant', arguments: [bytes, r.toString(), s.toString()] },
    })
  const altered = `${terms.slice(0, -2)}${terms.endsWith('00') ? '01' : '00'}` as Hex
  assert.equal(await write(altered, 'altered').catch(codeOf), 'contracts.would-revert')
  const first = await write(terms)
  assert.equal(first.idempotencyKey, 'grant-1')
  await until(
    () => client.writeState({ params: { idempotencyKey: 'grant-1' } }),
    ({ state }) => state === 'final',
  )
  assert.equal((await write(terms)).transactionHash, first.transactionHash)
  const [count] = (
    await client.read({ params: { name: 'Consent' }, body: { function: 'countOf', arguments: [resident.id] } })
  ).results
  assert.equal(count, '1')
  const [stored] = (
    await client.read({ params: { name: 'Consent' }, body: { function: 'grantOf', arguments: [idOfSigned(terms)] } })
  ).results
  assert.equal((stored as { resident: Hex }).resident, resident.id)
  const other = await clientOf('B00')
  assert.equal(
    await other.writeState({ params: { idempotencyKey: 'grant-1' } }).catch(codeOf),
    'contracts.unknown-write',
  )
})
