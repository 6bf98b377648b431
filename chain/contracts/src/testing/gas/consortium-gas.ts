import { consortiumActions as actions, noRule } from '../../consortium-actions.ts'
import { byAdministrator, byVote, consortiumBed, kind } from '../consortium-bed.ts'
import type { GasRow } from '../gas-page.ts'
import { hashOf, organisationBed, people, text32 } from '../organisation-bed.ts'

const none = `0x${'0'.repeat(40)}` as const

async function bed() {
  const kit = await organisationBed({ real: true, nonce: 4242n })
  const ids = [await kit.register('org-1'), await kit.register('org-2'), await kit.register('org-3')] as const
  return { kit, ids }
}

export async function measureOrganisations(): Promise<GasRow[]> {
  const { kit, ids } = await bed()
  const { organisations } = kit
  const key = () => kit.keyInput(kit.newKey())
  const { operator, admin } = people
  const node = text32('node-1')
  return [
    ['部署', organisations.deployGas],
    [
      '登记机构（含公钥检验与 ZA）',
      (await organisations.send(operator, 'registerOrganisation', [text32('org-4'), hashOf('profile'), none, key()]))
        .gasUsed,
    ],
    ['登记节点', (await organisations.send(operator, 'registerNode', [node, ids[0], key()])).gasUsed],
    ['更换密钥', (await organisations.send(admin, 'replaceKey', [ids[1], key(), hashOf('reason')])).gasUsed],
    ['停用机构', (await organisations.send(operator, 'setOrganisationState', [ids[2], 2, hashOf('reason')])).gasUsed],
  ]
}

export async function measureConsortium(): Promise<GasRow[]> {
  const { kit, ids } = await bed()
  const own = await consortiumBed(kit)
  const union = text32('union')
  const signed = await own.sign(own.contract, ids[0], actions.create(union, hashOf('union'), byAdministrator))
  const created = await own.contract.send(people.operator, 'create', [
    union,
    hashOf('union'),
    ids[0],
    byAdministrator,
    signed,
  ])
  const invited = await own.decide(union, ids[0], kind.admit, ids[1])
  const joined = await own.join(union, ids[1])
  const change = await own.propose(union, ids[0], kind.changeRule, text32(''), byVote)
  await own.vote(change, ids[0], true)
  await own.vote(change, ids[1], true)
  const question = actions.propose(union, kind.admit, ids[2], noRule)
  const proposed = await own.contract.send(people.stranger, 'propose', [
    union,
    ids[0],
    kind.admit,
    ids[2],
    noRule,
    await own.sign(own.contract, ids[0], question),
  ])
  const proposal = await own.contract.read('proposalCount', [])
  const first = await own.vote(proposal, ids[0], true)
  const second = await own.vote(proposal, ids[1], true)
  return [
    ['部署', own.contract.deployGas],
    ['创建医联体（机构 SM2 签名）', created.gasUsed],
    ['管理机构邀请（机构 SM2 签名）', invited.gasUsed],
    ['接受邀请（机构 SM2 签名）', joined.gasUsed],
    ['发起提案（机构 SM2 签名）', proposed.gasUsed],
    ['投票（机构 SM2 签名）', first.gasUsed],
    ['投票并使提案通过（机构 SM2 签名）', second.gasUsed],
  ]
}
