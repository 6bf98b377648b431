import { approvalActions as actions } from '@jhc/chain-contracts/approval-actions.ts'
import { refused } from '@jhc/chain-contracts/testing/consortium-bed.ts'
import { hashOf, people, text32 } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import type { Hex } from 'viem'
import type { ContractAttack } from './contract-attack.ts'
import { openGovernance, unauthorised } from './governance-attacks.ts'

const { admin, operator, submitter, pauser, stranger } = people

/** Attacks on approvals. */
export async function openApprovalAttacks(): Promise<readonly ContractAttack[]> {
  const g = await openGovernance()
  const { approval } = g
  const [department, ethics, template] = [text32('department'), text32('ethics'), text32('template')]
  const [applicant, one, two, other] = [
    await g.register('applicant'),
    await g.register('one'),
    await g.register('two'),
    await g.register('other'),
  ] as const
  for (const who of [applicant, one]) await approval.send(operator, 'setApprover', [department, who, true])
  for (const who of [one, two]) await approval.send(operator, 'setApprover', [ethics, who, true])
  const levels = [
    { role: department, count: 1 },
    { role: ethics, count: 1 },
  ]
  await approval.send(operator, 'defineTemplate', [template, levels, 86_400])
  const [pack, opinion] = [hashOf('package'), hashOf('opinion')]
  let number = 0
  const submit = async () => {
    const request = hashOf(`request ${++number}`)
    const signed = await g.sign(approval, applicant, actions.submit(request, template, pack))
    await approval.send(stranger, 'submit', [request, template, pack, applicant, signed])
    return request
  }
  const approve = async (request: Hex, level: number, who: Hex, packageHash = pack) => {
    const signed = await g.sign(approval, who, actions.approve(request, level, packageHash, opinion))
    const said = await refused(approval.send(stranger, 'approve', [request, level, packageHash, who, opinion, signed]))
    return said === 'passed' ? null : said
  }

  return [
    {
      name: 'skip a level, or approve again one that is over',
      stoppedBy: ['OutOfOrder'],
      attempt: async (random) => {
        const request = await submit()
        if (random.chance(0.5)) return approve(request, random.int(1, 255), two)
        await approve(request, 0, one)
        return approve(request, 0, one)
      },
    },
    {
      name: 'approve twice, on two levels',
      stoppedBy: ['ApprovedAlready'],
      attempt: async () => {
        const request = await submit()
        await approve(request, 0, one)
        return approve(request, 1, one)
      },
    },
    {
      name: 'approve one’s own request',
      stoppedBy: ['OwnRequest'],
      attempt: async () => approve(await submit(), 0, applicant),
    },
    {
      name: 'have another package approved',
      stoppedBy: ['OtherPackage'],
      attempt: async (random) => approve(await submit(), 0, one, random.hash()),
    },
    {
      name: 'approve without the role',
      stoppedBy: ['NotAnApprover'],
      attempt: async (random) => approve(await submit(), 0, random.pick([two, other])),
    },
    {
      name: 'forge, replay or redirect an approver’s signature',
      stoppedBy: ['NotTheActor'],
      attempt: async (random) => {
        const [request, another] = [await submit(), await submit()]
        const action = actions.approve(request, 0, pack, opinion)
        const key = random.chance(0.5) ? g.keys.get(other)! : g.keys.get(one)!
        const signed = await g.sign(approval, one, action, { key })
        const forged = key === g.keys.get(other)
        return random.pick([
          () => approval.refusal(stranger, 'approve', [forged ? request : another, 0, pack, one, opinion, signed]),
          () => approval.refusal(stranger, 'approve', [request, 0, pack, one, random.hash(), signed]),
          () => approval.refusal(stranger, 'reject', [request, 0, pack, one, opinion, signed]),
        ])()
      },
    },
    {
      name: 'approve after the end',
      stoppedBy: ['NotPending'],
      attempt: async (random) => {
        const request = await submit()
        if (random.chance(0.5)) await g.bed.passTime(86_401)
        else
          await approval.send(stranger, 'withdraw', [
            request,
            applicant,
            opinion,
            await g.sign(approval, applicant, actions.withdraw(request, opinion)),
          ])
        return approve(request, 0, one)
      },
    },
    {
      name: 'withdraw another’s request, or expire it early',
      stoppedBy: ['NotTheSubmitter', 'NotOver'],
      attempt: async (random) => {
        const request = await submit()
        if (random.chance(0.5)) return approval.refusal(stranger, 'expire', [request])
        const signed = await g.sign(approval, other, actions.withdraw(request, opinion))
        return approval.refusal(stranger, 'withdraw', [request, other, opinion, signed])
      },
    },
    {
      name: 'define a template with endless levels, or change one',
      stoppedBy: ['TemplateInvalid', 'TemplateExists', unauthorised],
      attempt: async (random) => {
        const many = Array.from({ length: random.int(9, 60) }, () => levels[0]!)
        return random.pick([
          () => approval.refusal(operator, 'defineTemplate', [random.hash(), many, 60]),
          () => approval.refusal(operator, 'defineTemplate', [template, levels, 60]),
          () =>
            approval.refusal(random.pick([admin, submitter, stranger]), 'defineTemplate', [random.hash(), levels, 60]),
        ])()
      },
    },
    {
      name: 'make oneself an approver',
      stoppedBy: [unauthorised],
      attempt: async (random) =>
        approval.refusal(random.pick([admin, submitter, pauser, stranger]), 'setApprover', [department, other, true]),
    },
  ]
}
