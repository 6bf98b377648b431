import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Hex, keccak256 } from 'viem'
import { contractRegistryAbi, contractRegistryBytecode } from './generated/contract-registry.ts'
import { verifierStubAbi, verifierStubBytecode, verifierStubDeployedBytecode } from './generated/verifier-stub.ts'
import { ContractBed, type Deployed } from './testing/contract-bed.ts'
import { governanceOf } from './testing/governance.ts'
import { holdInvariants } from './testing/invariants.ts'
import { people, text32 } from './testing/organisation-bed.ts'

const { admin, operator, submitter, pauser, stranger } = people
const zero: Hex = `0x${'0'.repeat(40)}`
const name = text32('Thing')
const codeHash = keccak256(verifierStubDeployedBytecode)

let bed: ContractBed
let registry: Deployed<typeof contractRegistryAbi>
const contract = async () =>
  (await bed.deploy(stranger, { abi: verifierStubAbi, bytecode: verifierStubBytecode }, [])).address
const lower = (address: string) => address.toLowerCase()

before(async () => {
  bed = await ContractBed.open()
  registry = await bed.deploy(admin, { abi: contractRegistryAbi, bytecode: contractRegistryBytecode }, [
    governanceOf(bed),
  ])
})

test('versions follow one another; the latest is current and the earlier ones stay readable', async () => {
  const [first, second] = [await contract(), await contract()]
  await registry.send(operator, 'register', [name, first, codeHash, zero])
  const { events } = await registry.send(operator, 'register', [name, second, codeHash, first])
  assert.deepEqual(
    events.map((event) => event.eventName),
    ['Registered'],
  )
  const [current, version] = await registry.read('current', [name])
  assert.deepEqual([lower(current), version], [second, 2n])
  const old = await registry.read('versionOf', [name, 1n])
  assert.deepEqual([lower(old.target), old.codeHash, old.revokedInBlock], [first, codeHash, 0n])
  const [known, at, hash] = await registry.read('inspect', [second])
  assert.deepEqual([known, at, hash], [name, 2n, codeHash])
})

test('refuses other code than announced, an address twice, a lost race, names and versions that are not', async () => {
  const target = await contract()
  const previous = (await registry.read('current', [name]))[0]
  const refusal = (args: readonly [Hex, Hex, Hex, Hex]) => registry.refusal(operator, 'register', args)
  assert.equal(await refusal([name, target, keccak256('0x00'), previous]), 'OtherCode')
  assert.equal(await refusal([name, bed.address(77), codeHash, previous]), 'NoCode')
  assert.equal(await refusal([name, previous, codeHash, previous]), 'AddressTaken')
  assert.equal(await refusal([text32('Other'), previous, codeHash, zero]), 'AddressTaken')
  assert.equal(await refusal([name, target, codeHash, zero]), 'NotThePredecessor')
  assert.equal(await refusal([text32(''), target, codeHash, zero]), 'NameInvalid')
  for (const version of [0n, 99n])
    assert.equal(await registry.refusal(admin, 'revoke', [name, version, text32('x')]), 'UnknownVersion')
})

test('a revoked version is never current; only the admin revokes, once', async () => {
  const target = await contract()
  await registry.send(operator, 'register', [text32('Revoked'), target, codeHash, zero])
  assert.equal(
    await registry.refusal(operator, 'revoke', [text32('Revoked'), 1n, text32('flaw')]),
    'AccessControlUnauthorizedAccount',
  )
  await registry.send(admin, 'revoke', [text32('Revoked'), 1n, text32('flaw')])
  assert.equal(await registry.refusalOf(stranger, registry.data('current', [text32('Revoked')])), 'RevokedAlready')
  assert.equal(await registry.refusal(admin, 'revoke', [text32('Revoked'), 1n, text32('x')]), 'RevokedAlready')
  await registry.send(operator, 'register', [text32('Revoked'), await contract(), codeHash, target])
  assert.equal((await registry.read('current', [text32('Revoked')]))[1], 2n)
})

test('random registrations: every address has one name and place, each version names the one before', async () => {
  const names = ['A', 'B', 'C'].map(text32)
  const model = new Map<Hex, Hex[]>(names.map((one) => [one, []]))
  const made: Hex[] = []
  await holdInvariants({
    steps: 60,
    every: 10,
    actions: {
      register: async (random) => {
        const one = random.pick(names)
        const versions = model.get(one)!
        const target = random.chance(0.7) || made.length === 0 ? await contract() : random.pick(made)
        const previous = random.chance(0.8) ? (versions.at(-1) ?? zero) : random.pick([zero, ...made])
        const account = random.pick([operator, operator, operator, submitter, pauser])
        const lawful = account === operator && previous === (versions.at(-1) ?? zero) && !made.includes(target)
        const args = [one, target, codeHash, previous] as const
        assert.equal((await registry.refusal(account, 'register', args)) === null, lawful)
        if (!lawful) return 'refused'
        await registry.send(account, 'register', args)
        versions.push(target)
        made.push(target)
        return `${versions.length}`
      },
    },
    invariants: {
      'the registry is the model': async () => {
        for (const [one, versions] of model) {
          assert.equal(await registry.read('versionCount', [one]), BigInt(versions.length))
          for (const [n, target] of versions.entries()) {
            const version = await registry.read('versionOf', [one, BigInt(n + 1)])
            assert.deepEqual([lower(version.target), lower(version.previous)], [target, versions[n - 1] ?? zero])
            assert.deepEqual((await registry.read('inspect', [target])).slice(0, 2), [one, BigInt(n + 1)])
          }
        }
      },
    },
  })
  assert.ok(made.length > 10)
})
