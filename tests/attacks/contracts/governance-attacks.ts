import { approvalAbi, approvalBytecode } from '@jhc/chain-contracts/generated/approval.ts'
import { auditAnchorAbi, auditAnchorBytecode } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { changeLogAbi, changeLogBytecode } from '@jhc/chain-contracts/generated/change-log.ts'
import { contractRegistryAbi, contractRegistryBytecode } from '@jhc/chain-contracts/generated/contract-registry.ts'
import { chainTag, hashOf, organisationBed, people, text32 } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import type { Hex } from 'viem'
import type { ContractAttack } from './contract-attack.ts'

const { admin, operator, submitter, pauser, stranger } = people
const none: Hex = `0x${'0'.repeat(64)}`
const nobody: Hex = `0x${'0'.repeat(40)}`
export const unauthorised = 'AccessControlUnauthorizedAccount'

export async function openGovernance() {
  const kit = await organisationBed({ real: true })
  const { bed, governance } = kit
  const registry = await bed.deploy(admin, { abi: contractRegistryAbi, bytecode: contractRegistryBytecode }, [
    governance,
  ])
  const audit = await bed.deploy(admin, { abi: auditAnchorAbi, bytecode: auditAnchorBytecode }, [governance])
  const changes = await bed.deploy(admin, { abi: changeLogAbi, bytecode: changeLogBytecode }, [governance])
  const approval = await bed.deploy(admin, { abi: approvalAbi, bytecode: approvalBytecode }, [
    governance,
    kit.organisations.address,
    chainTag,
  ])
  return { ...kit, registry, audit, changes, approval }
}

/** Attacks on roles, registry and the insert-only streams. */
export async function openGovernanceAttacks(): Promise<readonly ContractAttack[]> {
  const g = await openGovernance()
  const { registry, audit, changes, organisations, approval } = g
  const governed = [registry, audit, changes, organisations, approval] as Array<typeof registry>
  const adminRole = await registry.read('DEFAULT_ADMIN_ROLE', [])
  const roles = [
    await registry.read('OPERATOR_ROLE', []),
    await registry.read('SUBMITTER_ROLE', []),
    await registry.read('PAUSER_ROLE', []),
  ]
  const stream = text32('stream')
  const root = hashOf('root')
  await audit.send(submitter, 'anchor', [stream, 1n, 100n, root, none])
  await changes.send(submitter, 'append', [stream, hashOf('first'), none, root, 5, 20_000, 1])
  await audit.send(admin, 'grantRole', [roles[1]!, g.bed.address(8)])
  const below = (random: Random) => random.pick([operator, submitter, pauser, stranger])

  return [
    {
      name: 'give oneself a role',
      stoppedBy: [unauthorised],
      attempt: async (random) => {
        const account = below(random)
        return random.pick(governed).refusal(account, 'grantRole', [random.pick(roles), g.bed.address(account)])
      },
    },
    {
      name: 'become administrator at once',
      stoppedBy: [
        'AccessControlEnforcedDefaultAdminRules',
        'AccessControlInvalidDefaultAdmin',
        'AccessControlEnforcedDefaultAdminDelay',
        unauthorised,
      ],
      attempt: async (random) => {
        const contract = random.pick(governed)
        const account = below(random)
        if (random.chance(0.3)) return contract.refusal(admin, 'grantRole', [adminRole, g.bed.address(account)])
        if (random.chance(0.5)) return contract.refusal(account, 'acceptDefaultAdminTransfer', [])
        return contract.refusal(account, 'beginDefaultAdminTransfer', [g.bed.address(account)])
      },
    },
    {
      name: 'take over before the delay, or in another’s place',
      stoppedBy: ['AccessControlEnforcedDefaultAdminDelay', 'AccessControlInvalidDefaultAdmin'],
      attempt: async (random) => {
        await audit.send(admin, 'beginDefaultAdminTransfer', [g.bed.address(7)])
        return audit.refusal(random.pick([7, operator, stranger]), 'acceptDefaultAdminTransfer', [])
      },
    },
    {
      name: 'pause, unpause, freeze without the role',
      stoppedBy: [unauthorised, 'ExpectedPause'],
      attempt: async (random) => {
        const contract = random.pick(governed)
        const account = random.pick([operator, submitter, stranger])
        if (random.chance(0.4)) return contract.refusal(account, 'pause', [])
        return random.chance(0.5)
          ? contract.refusal(account, 'unpause', [])
          : contract.refusal(account, 'freeze', [registry.address])
      },
    },
    {
      name: 'freeze in favour of nothing or of itself',
      stoppedBy: ['SuccessorInvalid'],
      attempt: async (random) =>
        registry.refusal(admin, 'freeze', [random.pick([nobody, registry.address, random.bytes(20)])]),
    },
    {
      name: 'register other code under a name',
      stoppedBy: ['OtherCode', 'NoCode', unauthorised],
      attempt: async (random) => {
        const name = random.hash()
        if (random.chance(0.4))
          return registry.refusal(operator, 'register', [name, audit.address, random.hash(), nobody])
        if (random.chance(0.5))
          return registry.refusal(operator, 'register', [name, random.bytes(20), random.hash(), nobody])
        return registry.refusal(below(random) === operator ? stranger : submitter, 'register', [
          name,
          audit.address,
          random.hash(),
          nobody,
        ])
      },
    },
    {
      name: 'leave out, repeat, overlap or rewrite audit lines',
      stoppedBy: ['NotGapless', 'NotThePrevious', 'RangeInvalid'],
      attempt: async (random) => {
        const from = BigInt(random.pick([0, 1, 50, 100, 102, 500]))
        const args = random.chance(0.7)
          ? ([stream, from, from + BigInt(random.int(0, 99)), random.hash(), root] as const)
          : ([stream, 101n, BigInt(random.int(101, 300)), random.hash(), random.hash()] as const)
        return audit.refusal(submitter, 'anchor', args)
      },
    },
    {
      name: 'write into another’s stream, or without the role',
      stoppedBy: ['StreamOwned', unauthorised],
      attempt: async (random) =>
        audit.refusal(random.pick([8, 8, admin, operator, pauser, stranger]), 'anchor', [
          stream,
          101n,
          110n,
          random.hash(),
          root,
        ]),
    },
    {
      name: 'take a stream over, or hand it to nobody',
      stoppedBy: [unauthorised, 'StreamInvalid'],
      attempt: async (random) =>
        random.chance(0.5)
          ? audit.refusal(random.pick([8, stranger]), 'handOver', [stream, g.bed.address(8)])
          : audit.refusal(
              operator,
              'handOver',
              random.chance(0.5) ? [stream, random.bytes(20)] : [random.hash(), g.bed.address(8)],
            ),
    },
    {
      name: 'anchor changes of a day that is not over, out of order, twice or beside the last batch',
      stoppedBy: ['DayNotOver', 'DayBeforePrevious', 'BatchExists', 'NotThePrevious'],
      attempt: async (random) => {
        const today = Math.floor((g.bed.now + 8 * 3600) / 86_400)
        const first = hashOf('first')
        return random.pick([
          () =>
            changes.refusal(submitter, 'append', [stream, random.hash(), first, root, 1, today + random.int(0, 9), 1]),
          () =>
            changes.refusal(submitter, 'append', [
              stream,
              random.hash(),
              first,
              root,
              1,
              20_000 - random.int(1, 99),
              1,
            ]),
          () => changes.refusal(submitter, 'append', [stream, first, first, root, 1, 20_001, 1]),
          () => changes.refusal(submitter, 'append', [stream, random.hash(), random.hash(), root, 1, 20_001, 1]),
        ])()
      },
    },
    {
      name: 'name keys and accounts as operator',
      stoppedBy: [unauthorised],
      attempt: async (random) => {
        const account = below(random)
        const key = { x: random.uint(256), y: random.uint(256), validUntil: 2n ** 40n }
        return random.chance(0.5)
          ? organisations.refusal(account, 'replaceKey', [text32('org'), key, none])
          : organisations.refusal(account, 'changeAccount', [text32('org'), g.bed.address(account)])
      },
    },
    {
      name: 'enrol a point off the curve',
      stoppedBy: ['KeyInvalid'],
      attempt: async (random) => {
        const { x, y } = g.newKey()
        const bit = 1n << BigInt(random.int(0, 255))
        const bad = random.pick([
          { x, y: y ^ bit },
          { x: x ^ bit, y },
          { x: 0n, y: 0n },
          { x: y, y: x },
        ])
        return organisations.refusal(operator, 'registerOrganisation', [
          random.hash(),
          none,
          nobody,
          { ...bad, validUntil: 2n ** 40n },
        ])
      },
    },
    {
      name: 'enrol a key twice, so that two organisations sign alike',
      stoppedBy: ['KeyTaken'],
      attempt: async (random) => {
        const id = await g.register(`holder ${random.int(0, 2 ** 30)}`)
        return organisations.refusal(operator, 'registerOrganisation', [
          random.hash(),
          none,
          nobody,
          g.keyInput(g.keys.get(id)!),
        ])
      },
    },
    {
      name: 'send bytes that are no call',
      stoppedBy: ['empty'],
      attempt: async (random) => random.pick(governed).refusalOf(admin, random.bytes(random.int(0, 200))),
    },
  ]
}
