import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Hex } from 'viem'
import { approvalActions as actions, approvalStates } from './approval-actions.ts'
import { approvalAbi, approvalBytecode } from './generated/approval.ts'
import { unsigned } from './signed-action.ts'
import { refused } from './testing/consortium-bed.ts'
import type { Deployed } from './testing/contract-bed.ts'
import { holdInvariants } from './testing/invariants.ts'
import { chainTag, hashOf, type OrganisationBed, organisationBed, people, text32 } from './testing/organisation-bed.ts'

const { admin, operator, stranger } = people
const [department, ethics] = [text32('department'), text32('ethics')]
const template = text32('two-levels')
const pack = hashOf('package')
const opinion = hashOf('opinion')
let kit: OrganisationBed
let approval: Deployed<typeof approvalAbi>
const actor: Record<'applicant' | 'd1' | 'd2' | 'e1' | 'e2' | 'both', Hex> = {} as never

before(async () => {
  kit = await organisationBed()
  approval = await kit.bed.deploy(admin, { abi: approvalAbi, bytecode: approvalBytecode }, [
    kit.governance,
    kit.organisations.address,
    chainTag,
  ])
  for (const name of ['applicant', 'd1', 'd2', 'e1', 'e2', 'both'] as const) actor[name] = await kit.register(name)
  for (const who of [actor.d1, actor.d2, actor.both, actor.applicant])
    await approval.send(operator, 'setApprover', [department, who, true])
  for (const who of [actor.e1, actor.e2, actor.both]) await approval.send(operator, 'setApprover', [ethics, who, true])
  const levels = [
    { role: department, count: 1 },
    { role: ethics, count: 2 },
  ]
  await approval.send(operator, 'defineTemplate', [template, levels, 86_400])
})

async function submit(name: string, who = actor.applicant) {
  const request = hashOf(name)
  const signed = await kit.sign(approval, who, actions.submit(request, template, pack))
  await approval.send(stranger, 'submit', [request, template, pack, who, signed])
  return request
}
const approve = async (request: Hex, level: number, who: Hex, packageHash = pack) =>
  approval.send(stranger, 'approve', [
    request,
    level,
    packageHash,
    who,
    opinion,
    await kit.sign(approval, who, actions.approve(request, level, packageHash, opinion)),
  ])
const reject = async (request: Hex, level: number, who: Hex) =>
  approval.send(stranger, 'reject', [
    request,
    level,
    pack,
    who,
    opinion,
    await kit.sign(approval, who, actions.reject(request, level, pack, opinion)),
  ])
const withdraw = async (request: Hex, who: Hex) =>
  approval.send(stranger, 'withdraw', [
    request,
    who,
    opinion,
    await kit.sign(approval, who, actions.withdraw(request, opinion)),
  ])
const stateOf = async (request: Hex) => approvalStates[(await approval.read('requestOf', [request])).state]

test('level after level, each with as many approvals as it needs', async () => {
  const request = await submit('whole')
  await approve(request, 0, actor.d1)
  await approve(request, 1, actor.e1)
  assert.equal(await stateOf(request), 'pending')
  const { events } = await approve(request, 1, actor.e2)
  assert.deepEqual(
    events.map((event) => event.eventName),
    ['Acted', 'Approved', 'Ended'],
  )
  assert.equal(await stateOf(request), 'approved')
  for (const late of [
    approve(request, 1, actor.both),
    reject(request, 1, actor.both),
    withdraw(request, actor.applicant),
  ])
    assert.equal(await refused(late), 'NotPending')
})

test('out of order, twice, one’s own, another package, without the role: refused', async () => {
  const request = await submit('refusals')
  assert.equal(await refused(approve(request, 1, actor.e1)), 'OutOfOrder')
  assert.equal(await refused(approve(request, 0, actor.e1)), 'NotAnApprover')
  assert.equal(await refused(approve(request, 0, actor.applicant)), 'OwnRequest')
  assert.equal(await refused(reject(request, 0, actor.applicant)), 'OwnRequest')
  assert.equal(await refused(approve(request, 0, actor.d1, hashOf('another'))), 'OtherPackage')
  assert.equal(await refused(approve(hashOf('nothing'), 0, actor.d1)), 'RequestUnknown')
  await approve(request, 0, actor.both)
  assert.equal(await refused(approve(request, 0, actor.d1)), 'OutOfOrder', 'the level is over')
  assert.equal(await refused(approve(request, 1, actor.both)), 'ApprovedAlready', 'also on another level')
  await approve(request, 1, actor.e1)
  assert.equal(await refused(approve(request, 1, actor.e1)), 'ApprovedAlready')
  assert.equal(await refused(submit('refusals')), 'RequestExists')
})

test('a signature is for one request, level, package and decision, by its owner, once', async () => {
  const [one, other] = [await submit('signed-1'), await submit('signed-2')]
  const signed = await kit.sign(approval, actor.d1, actions.approve(one, 0, pack, opinion))
  const refusal = (request: Hex, who: Hex, how: typeof signed) =>
    approval.refusal(stranger, 'approve', [request, 0, pack, who, opinion, how])
  assert.equal(await refusal(one, actor.d1, signed), null)
  assert.equal(await refusal(other, actor.d1, signed), 'NotTheActor')
  assert.equal(await refusal(one, actor.d2, signed), 'NotTheActor')
  assert.equal(await approval.refusal(stranger, 'reject', [one, 0, pack, actor.d1, opinion, signed]), 'NotTheActor')
  assert.equal(
    await approval.refusal(stranger, 'approve', [one, 0, pack, actor.d1, hashOf('x'), signed]),
    'NotTheActor',
  )
  assert.equal(await approval.refusal(operator, 'approve', [one, 0, pack, actor.d1, opinion, unsigned]), 'NotTheActor')
})

test('a withdrawn, rejected or expired request is over; a revoked approver approves no more', async () => {
  const withdrawn = await submit('withdrawn')
  assert.equal(await refused(withdraw(withdrawn, actor.d1)), 'NotTheSubmitter')
  await withdraw(withdrawn, actor.applicant)
  assert.equal(await stateOf(withdrawn), 'withdrawn')
  const rejected = await submit('rejected')
  await reject(rejected, 0, actor.d1)
  assert.equal(await refused(approve(rejected, 0, actor.d2)), 'NotPending')
  const expiring = await submit('expiring')
  assert.equal(await approval.refusal(stranger, 'expire', [expiring]), 'NotOver')
  await kit.bed.passTime(86_401)
  assert.equal(await stateOf(expiring), 'expired')
  assert.equal(await refused(approve(expiring, 0, actor.d1)), 'NotPending')
  await approval.send(stranger, 'expire', [expiring])
  const last = await submit('revoked approver')
  await approval.send(operator, 'setApprover', [department, actor.d2, false])
  assert.equal(await refused(approve(last, 0, actor.d2)), 'NotAnApprover')
})

test('templates are bounded, never change, and retire without hurting what is under way', async () => {
  const level = { role: department, count: 1 }
  const refusal = (id: Hex, levels: Array<typeof level>, period = 60) =>
    approval.refusal(operator, 'defineTemplate', [id, levels, period])
  assert.equal(await refusal(template, [level]), 'TemplateExists')
  assert.equal(await refusal(text32('x'), []), 'TemplateInvalid')
  assert.equal(await refusal(text32('x'), Array(9).fill(level)), 'TemplateInvalid')
  assert.equal(await refusal(text32('x'), [{ ...level, count: 0 }]), 'TemplateInvalid')
  assert.equal(await refusal(text32('x'), [{ ...level, count: 17 }]), 'TemplateInvalid')
  assert.equal(await refusal(text32('x'), [level], 0), 'TemplateInvalid')
  assert.equal(
    await approval.refusal(stranger, 'defineTemplate', [text32('x'), [level], 60]),
    'AccessControlUnauthorizedAccount',
  )
  const request = await submit('before retiring')
  await approval.send(operator, 'retireTemplate', [template])
  assert.equal(await refused(submit('after retiring')), 'TemplateUnknown')
  await approve(request, 0, actor.d1)
})

test('random attempts: an approved request has each level’s approvals by different lawful actors, and ends never change', async () => {
  const levels = [
    { role: department, count: 2 },
    { role: ethics, count: 1 },
  ]
  const own = text32('random')
  await approval.send(operator, 'defineTemplate', [own, levels, 86_400])
  const everyone = Object.values(actor)
  const requests: Hex[] = []
  const approvals = new Map<Hex, Array<{ who: Hex; level: number }>>()
  const ended = new Map<Hex, string>()
  await holdInvariants({
    steps: 150,
    every: 15,
    actions: {
      submit: async (random) => {
        if (requests.length >= 12) return ''
        const [request, who] = [random.hash(), random.pick(everyone)]
        const signed = await kit.sign(approval, who, actions.submit(request, own, pack))
        await approval.send(stranger, 'submit', [request, own, pack, who, signed])
        requests.push(request)
        approvals.set(request, [])
        return ''
      },
      approve: async (random) => {
        if (requests.length === 0) return ''
        const [request, who, level] = [random.pick(requests), random.pick(everyone), random.int(0, 2)]
        const said = await refused(approve(request, level, who))
        if (said === 'passed') approvals.get(request)!.push({ who, level })
        return said
      },
      approveMore: async (random) => {
        if (requests.length === 0) return ''
        const request = random.pick(requests)
        const { level } = await approval.read('requestOf', [request])
        const who = random.pick(everyone)
        const said = await refused(approve(request, level, who))
        if (said === 'passed') approvals.get(request)!.push({ who, level })
        return said
      },
      reject: async (random) =>
        requests.length === 0 || random.chance(0.8)
          ? ''
          : refused(reject(random.pick(requests), 0, random.pick(everyone))),
    },
    invariants: {
      'state follows from the approvals': async () => {
        for (const request of requests) {
          const given = approvals.get(request)!
          const state = (await stateOf(request))!
          const { submitter } = await approval.read('requestOf', [request])
          assert.equal(new Set(given.map(({ who }) => who)).size, given.length)
          assert.ok(given.every(({ who }) => who !== submitter))
          for (const { who, level } of given) assert.ok(await approval.read('isApprover', [levels[level]!.role, who]))
          const count = (level: number) => given.filter((one) => one.level === level).length
          assert.equal(state === 'approved', count(0) === 2 && count(1) === 1)
          if (ended.has(request)) assert.equal(state, ended.get(request))
          if (state !== 'pending') ended.set(request, state)
        }
      },
    },
  })
  assert.ok([...ended.values()].includes('approved'), 'one was approved')
})
