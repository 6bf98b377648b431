import { auditAnchorAbi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { changeLogAbi } from '@jhc/chain-contracts/generated/change-log.ts'
import { consortiumAbi } from '@jhc/chain-contracts/generated/consortium.ts'
import { contractRegistryAbi } from '@jhc/chain-contracts/generated/contract-registry.ts'
import { indexAnchorAbi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import { sm2VerifierAbi } from '@jhc/chain-contracts/generated/sm2-verifier.ts'
import type { Abi } from 'viem'

export interface KnownAbi {
  abi: Abi
  /** What the contract is for, in a few words. */
  zh: string
}

/** By the contract's name in the gateway's catalogue; the name there may carry a version behind `@`. */
const knownAbis: Record<string, KnownAbi> = {
  IndexAnchor: { abi: indexAnchorAbi as Abi, zh: '数据索引批量上链' },
  AuditAnchor: { abi: auditAnchorAbi as Abi, zh: '审计根上链' },
  ChangeLog: { abi: changeLogAbi as Abi, zh: 'T+1 变更记录' },
  Consortium: { abi: consortiumAbi as Abi, zh: '医联体与表决' },
  Organisations: { abi: organisationsAbi as Abi, zh: '机构、节点与密钥' },
  ContractRegistry: { abi: contractRegistryAbi as Abi, zh: '合约登记与版本' },
  Sm2Verifier: { abi: sm2VerifierAbi as Abi, zh: 'SM2 验签' },
}

export function abiOf(name: string | undefined): KnownAbi | null {
  const plain = name?.split('@')[0] ?? ''
  return Object.hasOwn(knownAbis, plain) ? knownAbis[plain]! : null
}
