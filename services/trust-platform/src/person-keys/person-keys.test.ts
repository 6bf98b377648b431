import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { toHex } from '@jhc/record/bytes.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { sql } from 'kysely'
import type { Hex } from 'viem'
import { type ConsentPlatform, type Signing, startConsentPlatform } from '../consent/testing/consent-platform.ts'
import { orgWord } from '../contract-access.ts'
import { personKeysApi } from './api.ts'

let world: ConsentPlatform
before(async () => {
  world = await startConsentPlatform()
})
after(() => world?.stop())

const keysOf = (one: Signing) => world.as(one, personKeysApi)
const manager = (orgId: string) =>
  world.platform.as(['keys.countersign'], { kind: 'user', id: `manager-${orgId}`, orgId }).client(personKeysApi)
const codeOf = (error: CodedError) => error.code
const enrolBody = (one: Signing, pair = one.pair) => ({
  body: { publicKey: toHex(pair.publicKey), proof: world.enrolment(one, pair) },
})
const words = (publicKey: string) => ({
  x: `0x${publicKey.slice(2, 66)}` as Hex,
  y: `0x${publicKey.slice(66)}` as Hex,
})

test('a resident binds a key that signs for itself; a foreign proof, another id and a second key are refused', async () => {
  const one = world.newResident('林知夏')
  const other = world.newResident('周明')
  const client = keysOf(one)
  assert.deepEqual((({ state, kind, version }) => ({ state, kind, version }))(await client.mine({})), {
    state: 'none',
    kind: 'resident',
    version: 0,
  })
  const stolen = generateKeyPair()
  const wrong = { body: { publicKey: toHex(one.pair.publicKey), proof: world.enrolment(one, stolen) } }
  assert.equal(await client.enrol(wrong).catch(codeOf), 'person-keys.proof-wrong')
  assert.equal(await client.enrol(enrolBody(other, one.pair)).catch(codeOf), 'person-keys.proof-wrong')
  const answered = await client.enrol(enrolBody(one))
  assert.ok(['submitted', 'active'].includes(answered.state))
  const bound = await world.until(
    () => client.mine({}),
    ({ state }) => state === 'active',
  )
  assert.equal(bound.publicKey, toHex(one.pair.publicKey))
  assert.equal(bound.name, '林知夏')
  // The same again is the same; another key needs rotation.
  assert.equal((await client.enrol(enrolBody(one))).version, 1)
  assert.equal(await client.enrol(enrolBody(one, stolen)).catch(codeOf), 'person-keys.already-enrolled')
  // A key is one person's.
  assert.equal(await keysOf(other).enrol(enrolBody(other, one.pair)).catch(codeOf), 'person-keys.key-taken')
  const stored = await sql<{ name: string }>`select name from person_keys.signer`.execute(world.platform.db)
  assert.ok(stored.rows.every(({ name }) => !name.includes('林')))
})

test('a practitioner’s key counts once the own hospital signed it, with the key that is kept here or one that it brings', async () => {
  const doctor = await world.newDoctor('沈医生', 'B00')
  await keysOf(doctor).enrol(enrolBody(doctor))
  assert.equal((await keysOf(doctor).mine({})).state, 'proposed')
  assert.deepEqual((await manager('A00').pending({})).items, [])
  const { items } = await manager('B00').pending({})
  assert.deepEqual(
    items.map(({ id, what, name, heldHere }) => ({ id, what, name, heldHere })),
    [{ id: doctor.id, what: 'practitioner', name: '沈医生', heldHere: true }],
  )
  const at = { params: { id: doctor.id }, body: { what: 'practitioner' as const } }
  assert.equal(await manager('A00').countersign(at).catch(codeOf), 'person-keys.not-waiting')
  const forged = { ...at, body: { ...at.body, signature: world.signHex(doctor.pair, `0x${items[0]!.digest}`) } }
  assert.equal(await manager('B00').countersign(forged).catch(codeOf), 'person-keys.proof-wrong')
  const hospital = [...world.keyring.pairs.values()][2]!
  const brought = { ...at, body: { ...at.body, signature: world.signHex(hospital, `0x${items[0]!.digest}`) } }
  await manager('B00').countersign(brought)
  const bound = await world.until(
    () => keysOf(doctor).mine({}),
    ({ state }) => state === 'active',
  )
  assert.equal(bound.orgId, 'B00')

  const second = await world.enrol(await world.newDoctor('许医生', 'A00'))
  const { signers } = await world.service
    .client(personKeysApi)
    .lookup({ body: { ids: [doctor.id, `0x${'9'.repeat(64)}`], accountIds: [second.accountId] } })
  assert.deepEqual(signers.map(({ name }) => name).sort(), ['沈医生', '许医生'])

  const refused = await world.newDoctor('假医生', 'B00')
  await keysOf(refused).enrol(enrolBody(refused))
  await manager('B00').refuse({
    params: { id: refused.id },
    body: { what: 'practitioner', reason: '不是本院医生' },
  })
  assert.equal((await keysOf(refused).mine({})).state, 'refused')
  assert.ok(
    await world.until(
      async () => world.standIns.messages.some(({ title }) => title === '您的签名密钥未获机构签署'),
      Boolean,
    ),
  )
})

test('a key is rotated by both keys and revoked by its own; a revoked one signs nothing any more', async () => {
  const one = await world.enrol(world.newResident('何青'))
  const next = generateKeyPair()
  const publicKey = toHex(next.publicKey)
  const domain = world.domains.identities as Hex
  const bytes = encodeSigned('rotation', { domain, action: 2, version: 2, id: one.id, ...words(publicKey) })
  const [byOld, byNew] = [world.signHex(one.pair, bytes), world.signHex(next, bytes)]
  assert.equal(
    await keysOf(one)
      .rotate({ body: { publicKey, byOld: byNew, byNew } })
      .catch(codeOf),
    'person-keys.proof-wrong',
  )
  await keysOf(one).rotate({ body: { publicKey, byOld, byNew } })
  const rotated = await world.until(
    () => keysOf(one).mine({}),
    ({ version }) => version === 2,
  )
  assert.equal(rotated.publicKey, publicKey)
  const revocation = encodeSigned('ownRevocation', { domain, action: 3, version: 2, id: one.id })
  const revoke = (pair: typeof next) => keysOf(one).revoke({ body: { signature: world.signHex(pair, revocation) } })
  assert.equal(await revoke(one.pair).catch(codeOf), 'person-keys.proof-wrong')
  await revoke(next)
  await world.until(
    () => keysOf(one).mine({}),
    ({ state }) => state === 'revoked',
  )
})

test('a lost key: the account is told at once, a named hospital vouches, the old key objects', async () => {
  const one = await world.enrol(world.newResident('赵一'))
  const next = generateKeyPair()
  const publicKey = toHex(next.publicKey)
  const domain = world.domains.identities as Hex
  const proofFor = (orgId: string, attempt: number) =>
    world.signHex(
      next,
      encodeSigned('reenrolment', {
        domain,
        action: 4,
        version: 2,
        attempt,
        id: one.id,
        ...words(publicKey),
        organisation: orgWord(orgId),
      }),
    )
  const ask = (orgId: string, attempt: number) =>
    keysOf(one).requestReEnrolment({ body: { publicKey, proof: proofFor(orgId, attempt), orgId, attempt } })
  await world.until(
    () => keysOf(one).facts({}),
    ({ organisations }) => organisations.filter(({ mayReEnrol }) => mayReEnrol).length === 2,
  )
  assert.equal(await ask('district', 1).catch(codeOf), 'person-keys.wrong-organisation')
  assert.equal(await ask('A00', 2).catch(codeOf), 'person-keys.wrong-attempt')
  const asked = await ask('A00', 1)
  assert.equal(asked.reEnrolment?.state, 'awaiting-hospital')
  assert.equal(asked.state, 'active')
  await world.until(
    async () => world.standIns.messages.filter(({ key }) => key.includes(`re-enrolment:${one.id}`)).length,
    (count) => count === 1,
  )
  const { items } = await manager('A00').pending({})
  assert.deepEqual(
    items.map(({ what, name }) => ({ what, name })),
    [{ what: 're-enrolment', name: '赵*' }],
  )
  await manager('A00').countersign({ params: { id: one.id }, body: { what: 're-enrolment' } })
  const waiting = await world.until(
    () => keysOf(one).mine({}),
    ({ reEnrolment }) => reEnrolment?.state === 'waiting',
  )
  const { readyAtSeconds, attempt } = waiting.reEnrolment!
  assert.equal(attempt, 1)
  assert.ok(readyAtSeconds! > Date.now() / 1000 + 2.9 * 86_400)
  const objection = (pair: typeof next) =>
    keysOf(one).objectToReEnrolment({
      body: {
        signature: world.signHex(
          pair,
          encodeSigned('objection', {
            domain,
            action: 5,
            id: one.id,
            ...words(publicKey),
            readyAt: readyAtSeconds!,
          }),
        ),
      },
    })
  assert.equal(await objection(next).catch(codeOf), 'person-keys.proof-wrong')
  await objection(one.pair)
  const after = await world.until(
    () => keysOf(one).mine({}),
    ({ reEnrolment }) => reEnrolment === null,
  )
  assert.deepEqual([after.state, after.version, after.nextAttempt], ['active', 1, 2])
  // The hospital's word was for one attempt.
  assert.equal(await ask('A00', 1).catch(codeOf), 'person-keys.wrong-attempt')
})

test('who is no resident yet has no id; a child’s key is a signer of its own', async () => {
  const guardian = world.newResident('陈母')
  const child: Signing = { ...world.newResident('陈小', guardian.accountId), accountId: guardian.accountId }
  const [own, ward] = world.standIns.residents.slice(-2)
  ward!.guardian = true
  ward!.current = false
  await world.enrol(guardian)
  Object.assign(own!, { current: false })
  Object.assign(ward!, { current: true })
  const bound = await world.enrol(child)
  assert.equal((await keysOf(bound).mine({})).id, child.id)
  const { signers } = await world.service.client(personKeysApi).lookup({ body: { accountIds: [guardian.accountId] } })
  assert.deepEqual(signers.map(({ id }) => id).sort(), [guardian.id, child.id].sort())
  const stranger: Signing = { ...guardian, accountId: 'nobody' }
  assert.equal(await keysOf(stranger).mine({}).catch(codeOf), 'person-keys.no-person')
})

test('what was acknowledged is brought to the chain by the next start', async () => {
  const own = await startConsentPlatform({ pollMs: 60_000 })
  const one = own.newResident('王小满')
  await own.as(one, personKeysApi).enrol({ body: { publicKey: toHex(one.pair.publicKey), proof: own.enrolment(one) } })
  const left = await own.stopForRestart()
  const next = await startConsentPlatform({ left })
  next.standIns.residents.push({ residentId: one.id, accountId: one.accountId, name: one.name })
  await next.until(
    () => next.as(one, personKeysApi).mine({}),
    ({ state }) => state === 'active',
  )
  await next.stop()
})
