import type { Hex } from 'viem'
import { actionHash } from './signed-action.ts'

/** Numbers of the contract's `Kind`, `Way`, `Membership` and `Outcome`. */
export const kinds = ['admit', 'remove', 'suspend', 'reinstate', 'change-rule', 'change-administrator'] as const
export const ways = ['administrator', 'vote'] as const
export const memberships = ['none', 'invited', 'applied', 'active', 'suspended', 'left'] as const
export const outcomes = ['none', 'open', 'passed', 'rejected', 'expired', 'withdrawn'] as const

export interface ConsortiumRule {
  joining: number
  leaving: number
  quorum: number
  threshold: number
  votePeriod: number
}

export const noRule: ConsortiumRule = { joining: 0, leaving: 0, quorum: 0, threshold: 0, votePeriod: 0 }

const rule = '(uint8 joining, uint8 leaving, uint8 quorum, uint8 threshold, uint32 votePeriod) rule'
const ruleType = '(uint8,uint8,uint8,uint8,uint32)'
const signed = '(uint64,bytes)'

/** Action hashes of contracts/Consortium.sol, by function. */
export const consortiumActions = {
  create: (id: Hex, nameHash: Hex, r: ConsortiumRule) =>
    actionHash(`create(bytes32,bytes32,bytes32,${ruleType},${signed})`, `bytes32 id, bytes32 nameHash, ${rule}`, [
      id,
      nameHash,
      r,
    ]),
  join: (id: Hex) => actionHash(`join(bytes32,bytes32,${signed})`, 'bytes32 id', [id]),
  quit: (id: Hex, reason: Hex) =>
    actionHash(`quit(bytes32,bytes32,bytes32,${signed})`, 'bytes32 id, bytes32 reason', [id, reason]),
  decide: (id: Hex, kind: number, subject: Hex, reason: Hex) =>
    actionHash(
      `decide(bytes32,uint8,bytes32,bytes32,${signed})`,
      'bytes32 id, uint8 kind, bytes32 subject, bytes32 reason',
      [id, kind, subject, reason],
    ),
  propose: (id: Hex, kind: number, subject: Hex, r: ConsortiumRule) =>
    actionHash(
      `propose(bytes32,bytes32,uint8,bytes32,${ruleType},${signed})`,
      `bytes32 id, uint8 kind, bytes32 subject, ${rule}`,
      [id, kind, subject, r],
    ),
  vote: (proposal: bigint, support: boolean) =>
    actionHash(`vote(uint256,bytes32,bool,${signed})`, 'uint256 proposal, bool support', [proposal, support]),
  withdraw: (proposal: bigint) => actionHash(`withdraw(uint256,bytes32,${signed})`, 'uint256 proposal', [proposal]),
}
