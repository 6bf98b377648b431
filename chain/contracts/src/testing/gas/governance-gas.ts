import { type Hex, keccak256 } from 'viem'
import { approvalActions as actions } from '../../approval-actions.ts'
import { approvalAbi, approvalBytecode } from '../../generated/approval.ts'
import { auditAnchorAbi, auditAnchorBytecode } from '../../generated/audit-anchor.ts'
import { changeLogAbi, changeLogBytecode } from '../../generated/change-log.ts'
import { contractRegistryAbi, contractRegistryBytecode } from '../../generated/contract-registry.ts'
import { verifierStubAbi, verifierStubBytecode, verifierStubDeployedBytecode } from '../../generated/verifier-stub.ts'
import { ContractBed } from '../contract-bed.ts'
import type { GasRow } from '../gas-page.ts'
import { governanceOf } from '../governance.ts'
import { chainTag, hashOf, organisationBed, people, text32 } from '../organisation-bed.ts'

const { admin, operator, submitter, stranger } = people
const none: Hex = `0x${'0'.repeat(64)}`
const stream = text32('stream')

export async function measureRegistry(): Promise<GasRow[]> {
  const bed = await ContractBed.open()
  const registry = await bed.deploy(admin, { abi: contractRegistryAbi, bytecode: contractRegistryBytecode }, [
    governanceOf(bed),
  ])
  const codeHash = keccak256(verifierStubDeployedBytecode)
  const register = async (previous: Hex) => {
    const { address } = await bed.deploy(admin, { abi: verifierStubAbi, bytecode: verifierStubBytecode }, [])
    const { gasUsed } = await registry.send(operator, 'register', [text32('Thing'), address, codeHash, previous])
    return { address, gasUsed }
  }
  const first = await register(`0x${'0'.repeat(40)}`)
  return [
    ['部署', registry.deployGas],
    ['登记合约', first.gasUsed],
    ['登记新版本', (await register(first.address)).gasUsed],
  ]
}

export async function measureChangeLog(): Promise<GasRow[]> {
  const bed = await ContractBed.open()
  const changes = await bed.deploy(admin, { abi: changeLogAbi, bytecode: changeLogBytecode }, [governanceOf(bed)])
  const append = async (n: number) => {
    const previous = n === 0 ? none : hashOf(`${n - 1}`)
    const args = [stream, hashOf(`${n}`), previous, hashOf(`root ${n}`), 100, 20_000 + n, 1] as const
    return (await changes.send(submitter, 'append', args)).gasUsed
  }
  return [
    ['部署', changes.deployGas],
    ['一条流的首批', await append(0)],
    ['其后每批', await append(1)],
  ]
}

export async function measureAuditAnchor(): Promise<GasRow[]> {
  const bed = await ContractBed.open()
  const audit = await bed.deploy(admin, { abi: auditAnchorAbi, bytecode: auditAnchorBytecode }, [governanceOf(bed)])
  const anchor = async (n: number) => {
    const previous = n === 0 ? none : hashOf(`root ${n - 1}`)
    const args = [stream, BigInt(n * 1000 + 1), BigInt((n + 1) * 1000), hashOf(`root ${n}`), previous] as const
    return (await audit.send(submitter, 'anchor', args)).gasUsed
  }
  return [
    ['部署', audit.deployGas],
    ['一条流的首批', await anchor(0)],
    ['其后每批', await anchor(1)],
  ]
}

export async function measureApproval(): Promise<GasRow[]> {
  const kit = await organisationBed({ real: true, nonce: 4242n })
  const approval = await kit.bed.deploy(admin, { abi: approvalAbi, bytecode: approvalBytecode }, [
    kit.governance,
    kit.organisations.address,
    chainTag,
  ])
  const [applicant, first, second] = [
    await kit.register('a'),
    await kit.register('b'),
    await kit.register('c'),
  ] as const
  const [one, two] = [text32('role-1'), text32('role-2')]
  const levels = [
    { role: one, count: 1 },
    { role: two, count: 1 },
  ]
  const template = text32('template')
  const defined = await approval.send(operator, 'defineTemplate', [template, levels, 86_400])
  await approval.send(operator, 'setApprover', [one, first, true])
  await approval.send(operator, 'setApprover', [two, second, true])
  const [request, pack, opinion] = [hashOf('request'), hashOf('package'), hashOf('opinion')]
  const submitted = await approval.send(stranger, 'submit', [
    request,
    template,
    pack,
    applicant,
    await kit.sign(approval, applicant, actions.submit(request, template, pack)),
  ])
  const approve = async (level: number, who: Hex) =>
    approval.send(stranger, 'approve', [
      request,
      level,
      pack,
      who,
      opinion,
      await kit.sign(approval, who, actions.approve(request, level, pack, opinion)),
    ])
  return [
    ['部署', approval.deployGas],
    ['定义两级模板', defined.gasUsed],
    ['提交（申请人 SM2 签名）', submitted.gasUsed],
    ['第一级通过（审批人 SM2 签名）', (await approve(0, first)).gasUsed],
    ['末级通过（审批人 SM2 签名）', (await approve(1, second)).gasUsed],
  ]
}
