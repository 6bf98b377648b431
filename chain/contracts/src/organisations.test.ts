import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from 'viem'
import { curvePoint } from './testing/curve-point.ts'
import { fuzz } from './testing/fuzz.ts'
import {
  hashOf,
  type OrganisationBed,
  organisationBed,
  people,
  stubSignature,
  type TestKey,
  text32,
} from './testing/organisation-bed.ts'

const { admin, operator, submitter, pauser, stranger } = people
const [active, suspended, closed] = [1, 2, 3] as const
const nobody: Hex = `0x${'0'.repeat(40)}`
const digest = hashOf('digest')
const keyIdOf = ({ x, y }: Pick<TestKey, 'x' | 'y'>) =>
  keccak256(encodeAbiParameters(parseAbiParameters('uint256, uint256'), [x, y]))

let kit: OrganisationBed
before(async () => {
  kit = await organisationBed()
})
const acts = (actor: Hex, key: TestKey, from: Hex = nobody) =>
  kit.organisations.read('acts', [actor, from, digest, stubSignature(key, digest)])

test('an organisation acts by its account or its key, while it is active and the key valid', async () => {
  const { bed, organisations } = kit
  const id = await kit.register('org-acts', bed.address(21))
  const key = kit.keys.get(id)!
  assert.equal(await acts(id, key), true)
  assert.equal(await acts(id, kit.newKey()), false)
  assert.equal(await organisations.read('acts', [id, bed.address(21), digest, '0x']), true)
  assert.equal(await organisations.read('acts', [id, bed.address(22), digest, '0x']), false)
  assert.equal(await organisations.read('acts', [id, nobody, digest, '0x']), false)
  assert.equal(await acts(text32('nobody'), key), false)

  await organisations.send(operator, 'setOrganisationState', [id, suspended, text32('audit')])
  assert.deepEqual([await acts(id, key), await acts(id, key, bed.address(21))], [false, false])
  await organisations.send(operator, 'setOrganisationState', [id, active, text32('cleared')])
  assert.equal(await acts(id, key), true)

  await bed.passTime(366 * 86_400)
  assert.equal(await acts(id, key), false, 'the key is past its validity')
  const next = kit.newKey()
  await organisations.send(admin, 'replaceKey', [id, kit.keyInput(next), text32('expired')])
  assert.deepEqual([await acts(id, key), await acts(id, next)], [false, true])
  await organisations.send(operator, 'revokeKey', [keyIdOf(next), text32('lost')])
  assert.equal(await acts(id, next), false)
  const [x, , , holder, , , revokedAt] = await organisations.read('keys', [keyIdOf(next)])
  assert.deepEqual([x, holder, revokedAt], [next.x, id, BigInt(bed.now)], 'a revoked key stays readable with its time')

  await organisations.send(operator, 'setOrganisationState', [id, closed, text32('merged')])
  for (const state of [active, suspended])
    assert.equal(await organisations.refusal(operator, 'setOrganisationState', [id, state, digest]), 'ClosedForGood')
  assert.equal(
    await organisations.refusal(admin, 'replaceKey', [id, kit.keyInput(kit.newKey()), digest]),
    'ClosedForGood',
  )
})

test('refuses points off the curve, taken keys, accounts and ids, ended validity', async () => {
  const { bed, organisations } = kit
  const id = await kit.register('org-refuses', bed.address(31))
  const key = kit.keys.get(id)!
  const register = (name: string, account: Hex, k: { x: bigint; y: bigint; validUntil: bigint }) =>
    organisations.refusal(operator, 'registerOrganisation', [text32(name), digest, account, k])
  const good = kit.keyInput(kit.newKey())
  assert.equal(await register('org-other', nobody, good), null)
  assert.equal(await register('org-refuses', nobody, good), 'AlreadyRegistered')
  assert.equal(await register('', nobody, good), 'IdInvalid')
  assert.equal(await register('org-other', nobody, kit.keyInput(key)), 'KeyTaken')
  assert.equal(await register('org-other', bed.address(31), good), 'AccountTaken')
  assert.equal(await register('org-other', nobody, { ...good, validUntil: BigInt(bed.now) }), 'KeyPeriodInvalid')
  const p = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn
  for (const [x, y] of [
    [good.y, good.x],
    [1n, 1n],
    [0n, 0n],
    [p, good.y],
    [good.x + p, good.y],
    [good.x, 2n ** 256n - 1n],
  ] as const)
    assert.equal(await register('org-other', nobody, { ...good, x, y }), 'KeyInvalid')
})

test('a node belongs to an active organisation and counts only while that is', async () => {
  const { organisations } = kit
  const id = await kit.register('org-nodes')
  const node = text32('node-1')
  const key = kit.keyInput(kit.newKey())
  assert.equal(await organisations.refusal(operator, 'registerNode', [node, text32('nobody'), key]), 'NotActive')
  assert.equal(await organisations.refusal(operator, 'registerNode', [id, id, key]), 'AlreadyRegistered')
  await organisations.send(operator, 'registerNode', [node, id, key])
  assert.equal(await organisations.read('isNodeActive', [node]), true)
  await organisations.send(operator, 'setOrganisationState', [id, suspended, digest])
  assert.equal(await organisations.read('isNodeActive', [node]), false)
  await organisations.send(operator, 'setNodeState', [node, suspended, digest])
  assert.equal(await organisations.refusal(operator, 'setNodeState', [node, active, digest]), 'NotActive')
  await organisations.send(operator, 'setOrganisationState', [id, active, digest])
  await organisations.send(operator, 'setNodeState', [node, active, digest])
  const [ids, rows, keys] = await organisations.read('listNodes', [0n, 10n])
  assert.deepEqual([ids, rows[0]!.organisation, keys[0]!.x], [[node], id, key.x])
  await organisations.send(operator, 'setNodeState', [node, closed, digest])
  assert.equal(
    await organisations.refusal(admin, 'replaceKey', [node, kit.keyInput(kit.newKey()), digest]),
    'ClosedForGood',
  )
})

test('each role does its own work and no more', async () => {
  const { bed, organisations } = kit
  const key = kit.keyInput(kit.newKey())
  const id = await kit.register('org-roles')
  const unauthorised = 'AccessControlUnauthorizedAccount'
  for (const account of [admin, submitter, pauser, stranger]) {
    assert.equal(
      await organisations.refusal(account, 'registerOrganisation', [text32('x'), digest, nobody, key]),
      unauthorised,
    )
    assert.equal(await organisations.refusal(account, 'setOrganisationState', [id, suspended, digest]), unauthorised)
  }
  for (const account of [operator, submitter, pauser, stranger]) {
    assert.equal(await organisations.refusal(account, 'replaceKey', [id, key, digest]), unauthorised)
    assert.equal(await organisations.refusal(account, 'changeAccount', [id, bed.address(5)]), unauthorised)
    assert.equal(await organisations.refusal(account, 'freeze', [kit.verifier.address]), unauthorised)
  }
  const role = await organisations.read('DEFAULT_ADMIN_ROLE', [])
  assert.equal(
    await organisations.refusal(admin, 'grantRole', [role, bed.address(stranger)]),
    'AccessControlEnforcedDefaultAdminRules',
  )
})

test('a new admin takes over in two steps and only after the delay', async () => {
  const { bed, organisations } = await organisationBed()
  await organisations.send(admin, 'beginDefaultAdminTransfer', [bed.address(stranger)])
  assert.equal(
    await organisations.refusal(stranger, 'acceptDefaultAdminTransfer', []),
    'AccessControlEnforcedDefaultAdminDelay',
  )
  await bed.passTime(86_401)
  assert.equal(
    await organisations.refusal(operator, 'acceptDefaultAdminTransfer', []),
    'AccessControlInvalidDefaultAdmin',
  )
  await organisations.send(stranger, 'acceptDefaultAdminTransfer', [])
  assert.equal((await organisations.read('defaultAdmin', [])).toLowerCase(), bed.address(stranger))
  assert.equal(await organisations.refusal(admin, 'freeze', [kit.verifier.address]), 'AccessControlUnauthorizedAccount')
})

test('pause stops writing for a time, freezing for good; reading goes on', async () => {
  const { organisations, register, verifier, keyInput, newKey } = await organisationBed()
  const id = await register('org')
  const add = [text32('other'), digest, nobody, keyInput(newKey())] as const
  await organisations.send(pauser, 'pause', [])
  assert.equal(await organisations.refusal(operator, 'registerOrganisation', add), 'EnforcedPause')
  await organisations.send(pauser, 'unpause', [])
  assert.equal(await organisations.refusal(operator, 'registerOrganisation', add), null)
  assert.equal(await organisations.refusal(admin, 'freeze', [organisations.address]), 'SuccessorInvalid')
  assert.equal(await organisations.refusal(admin, 'freeze', [nobody]), 'SuccessorInvalid')
  await organisations.send(admin, 'freeze', [verifier.address])
  assert.equal(await organisations.refusal(operator, 'registerOrganisation', add), 'FrozenFor')
  assert.equal(await organisations.refusal(admin, 'freeze', [verifier.address]), 'FrozenFor')
  const [ids] = await organisations.read('listOrganisations', [0n, 100n])
  assert.deepEqual(ids, [id])
})

test('random points: accepted exactly when they are on the curve; pages give every organisation once', async () => {
  const own = await organisationBed()
  const names: Hex[] = []
  await fuzz({ rounds: 60 }, async (random, round) => {
    const good = curvePoint(BigInt(random.int(10_000, 99_999_999)))
    const spoilt = random.chance(0.5)
    const key = own.keyInput(spoilt ? { x: good.x, y: good.y ^ (1n << BigInt(random.int(0, 255))) } : good)
    const id = text32(`fuzz-${round}`)
    const refusal = await own.organisations.refusal(operator, 'registerOrganisation', [id, digest, nobody, key])
    assert.equal(refusal, spoilt ? 'KeyInvalid' : null)
    if (spoilt) return
    await own.organisations.send(operator, 'registerOrganisation', [id, digest, nobody, key])
    names.push(id)
  })
  const seen: Hex[] = []
  for (;;) {
    const [ids] = await own.organisations.read('listOrganisations', [BigInt(seen.length), 7n])
    if (ids.length === 0) break
    seen.push(...ids)
  }
  assert.deepEqual(seen, names)
})
