import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { approvalAbi } from '@jhc/chain-contracts/generated/approval.ts'
import { auditAnchorAbi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { changeLogAbi } from '@jhc/chain-contracts/generated/change-log.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { consortiumAbi } from '@jhc/chain-contracts/generated/consortium.ts'
import { contractRegistryAbi } from '@jhc/chain-contracts/generated/contract-registry.ts'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { indexAnchorAbi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import { sm2VerifierAbi } from '@jhc/chain-contracts/generated/sm2-verifier.ts'
import type { Abi } from 'viem'

export interface BuiltInAbi {
  abi: Abi
  /** What the contract is for, in a few words. */
  zh: string
}

/** By the contract's name in the gateway's catalogue. A new contract of the district is one line here. */
const abis: Record<string, BuiltInAbi> = {
  IndexAnchor: { abi: indexAnchorAbi as Abi, zh: '数据索引批量上链' },
  AuditAnchor: { abi: auditAnchorAbi as Abi, zh: '审计根上链' },
  HolderAnchor: { abi: auditAnchorAbi as Abi, zh: '持有方自行存证' },
  ChangeLog: { abi: changeLogAbi as Abi, zh: 'T+1 变更记录' },
  Consortium: { abi: consortiumAbi as Abi, zh: '医联体与表决' },
  Organisations: { abi: organisationsAbi as Abi, zh: '机构、节点与密钥' },
  ContractRegistry: { abi: contractRegistryAbi as Abi, zh: '合约登记与版本' },
  Sm2Verifier: { abi: sm2VerifierAbi as Abi, zh: 'SM2 验签' },
  Identities: { abi: identitiesAbi as Abi, zh: '居民与医务人员的密钥绑定' },
  Consent: { abi: consentAbi as Abi, zh: '居民授权' },
  Access: { abi: accessAbi as Abi, zh: '调阅申请与放行' },
  Approval: { abi: approvalAbi as Abi, zh: '多级审批' },
}

export const builtInNames: readonly string[] = Object.keys(abis)

export function builtInAbi(name: string): BuiltInAbi | null {
  return Object.hasOwn(abis, name) ? abis[name]! : null
}
