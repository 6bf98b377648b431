import { accessAbi, accessBytecode } from '@jhc/chain-contracts/generated/access.ts'
import { approvalAbi, approvalBytecode } from '@jhc/chain-contracts/generated/approval.ts'
import { auditAnchorAbi, auditAnchorBytecode } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import {
  chainMakerSm2VerifierAbi,
  chainMakerSm2VerifierBytecode,
} from '@jhc/chain-contracts/generated/chain-maker-sm2-verifier.ts'
import { changeLogAbi, changeLogBytecode } from '@jhc/chain-contracts/generated/change-log.ts'
import { consentAbi, consentBytecode } from '@jhc/chain-contracts/generated/consent.ts'
import { consortiumAbi, consortiumBytecode } from '@jhc/chain-contracts/generated/consortium.ts'
import { contractRegistryAbi, contractRegistryBytecode } from '@jhc/chain-contracts/generated/contract-registry.ts'
import { identitiesAbi, identitiesBytecode } from '@jhc/chain-contracts/generated/identities.ts'
import { indexAnchorAbi, indexAnchorBytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { organisationsAbi, organisationsBytecode } from '@jhc/chain-contracts/generated/organisations.ts'
import { sm2VerifierAbi, sm2VerifierBytecode } from '@jhc/chain-contracts/generated/sm2-verifier.ts'
import type { ChainCapabilities } from '@jhc/chain-port/driver.ts'
import { encodeDeployData, type Hex, stringToHex } from 'viem'

export interface DeployContext {
  /** The gateway's own account; it holds every role until the administrator hands them on. */
  account: Hex
  /** The chain's identity in signatures: its genesis hash. */
  chainTag: Hex
  addressOf(name: string): Hex
}

/**
 * A contract that the gateway deploys once per chain and version. A changed contract is a new version at a new address, registered
 * behind the old one: what is anchored stays where it is.
 */
export interface KnownContract {
  name: string
  version: string
  gas: bigint
  /** Contracts whose addresses it is created with. */
  needs?: readonly string[]
  deployData(context: DeployContext): Hex
}

/** Seconds between naming a new administrator of a contract and its taking over. */
const adminDelay = 86_400
const governance = ({ account }: DeployContext) => ({
  admin: account,
  operator: account,
  submitter: account,
  pauser: account,
  adminDelay,
})

/** Seconds in which the holder of a key that is said to be lost may object to its replacement. */
const reenrolmentDelay = 3n * 86_400n
/** Tells deployments of one contract apart in what people sign. */
const saltOf = (name: string) => stringToHex(`${name} 1`, { size: 32 })

/** The verifier for chains that have SM2 themselves: a version of its own, which refuses to be created where the chain has not. */
const precompiledVerifier = (precompile: Hex): KnownContract => ({
  name: 'Sm2Verifier',
  version: '1-precompile',
  gas: 6_000_000n,
  deployData: () =>
    encodeDeployData({ abi: chainMakerSm2VerifierAbi, bytecode: chainMakerSm2VerifierBytecode, args: [precompile] }),
})

/** What the platform deploys on a chain of these capabilities. */
export function contractsOn({ sm2Precompile }: ChainCapabilities): readonly KnownContract[] {
  if (!sm2Precompile) return knownContracts
  return knownContracts.map((one) => (one.name === 'Sm2Verifier' ? precompiledVerifier(sm2Precompile) : one))
}

/** In the order of deployment; a contract stands after those that it needs. */
export const knownContracts: readonly KnownContract[] = [
  {
    name: 'IndexAnchor',
    version: '1',
    gas: 3_000_000n,
    deployData: ({ account }) =>
      encodeDeployData({ abi: indexAnchorAbi, bytecode: indexAnchorBytecode, args: [account, account, account] }),
  },
  {
    name: 'ContractRegistry',
    version: '1',
    gas: 6_000_000n,
    deployData: (context) =>
      encodeDeployData({ abi: contractRegistryAbi, bytecode: contractRegistryBytecode, args: [governance(context)] }),
  },
  {
    name: 'Sm2Verifier',
    version: '1',
    gas: 6_000_000n,
    deployData: () => encodeDeployData({ abi: sm2VerifierAbi, bytecode: sm2VerifierBytecode }),
  },
  {
    name: 'ChangeLog',
    version: '1',
    gas: 6_000_000n,
    deployData: (context) =>
      encodeDeployData({ abi: changeLogAbi, bytecode: changeLogBytecode, args: [governance(context)] }),
  },
  {
    name: 'AuditAnchor',
    version: '1',
    gas: 6_000_000n,
    deployData: (context) =>
      encodeDeployData({ abi: auditAnchorAbi, bytecode: auditAnchorBytecode, args: [governance(context)] }),
  },
  // The same code for the holders' own accounts, apart from the platform's: who may write here may not write there.
  {
    name: 'HolderAnchor',
    version: '1',
    gas: 6_000_000n,
    deployData: (context) =>
      encodeDeployData({ abi: auditAnchorAbi, bytecode: auditAnchorBytecode, args: [governance(context)] }),
  },
  {
    name: 'Organisations',
    version: '1',
    gas: 7_000_000n,
    needs: ['Sm2Verifier'],
    deployData: (context) =>
      encodeDeployData({
        abi: organisationsAbi,
        bytecode: organisationsBytecode,
        args: [governance(context), context.addressOf('Sm2Verifier')],
      }),
  },
  {
    name: 'Consortium',
    version: '1',
    gas: 8_000_000n,
    needs: ['Organisations'],
    deployData: (context) =>
      encodeDeployData({
        abi: consortiumAbi,
        bytecode: consortiumBytecode,
        args: [governance(context), context.addressOf('Organisations'), context.chainTag],
      }),
  },
  {
    name: 'Approval',
    version: '1',
    gas: 7_000_000n,
    needs: ['Organisations'],
    deployData: (context) =>
      encodeDeployData({
        abi: approvalAbi,
        bytecode: approvalBytecode,
        args: [governance(context), context.addressOf('Organisations'), context.chainTag],
      }),
  },
  {
    name: 'Identities',
    version: '1',
    gas: 7_000_000n,
    needs: ['Sm2Verifier', 'Organisations'],
    deployData: (context) =>
      encodeDeployData({
        abi: identitiesAbi,
        bytecode: identitiesBytecode,
        args: [
          governance(context),
          context.addressOf('Sm2Verifier'),
          context.addressOf('Organisations'),
          context.chainTag,
          saltOf('Identities'),
          reenrolmentDelay,
        ],
      }),
  },
  {
    name: 'Consent',
    version: '1',
    gas: 8_000_000n,
    needs: ['Sm2Verifier', 'Identities', 'Organisations'],
    deployData: (context) =>
      encodeDeployData({
        abi: consentAbi,
        bytecode: consentBytecode,
        args: [
          governance(context),
          context.addressOf('Sm2Verifier'),
          context.addressOf('Identities'),
          context.addressOf('Organisations'),
          context.chainTag,
          saltOf('Consent'),
        ],
      }),
  },
  {
    name: 'Access',
    version: '1',
    gas: 7_000_000n,
    needs: ['Sm2Verifier', 'Identities', 'Organisations', 'Consent'],
    deployData: (context) =>
      encodeDeployData({
        abi: accessAbi,
        bytecode: accessBytecode,
        args: [
          governance(context),
          context.addressOf('Sm2Verifier'),
          context.addressOf('Identities'),
          context.addressOf('Organisations'),
          context.addressOf('Consent'),
          context.chainTag,
          saltOf('Access'),
        ],
      }),
  },
]
