import type { Hex } from 'viem'
import { actionHash } from './signed-action.ts'

/** Numbers of the contract's `State`. */
export const approvalStates = ['none', 'pending', 'approved', 'rejected', 'withdrawn', 'expired'] as const
const signed = '(uint64,bytes)'
const decision = 'bytes32 request, uint8 level, bytes32 packageHash, bytes32 text'

/** Action hashes of contracts/Approval.sol, by function. */
export const approvalActions = {
  submit: (request: Hex, template: Hex, packageHash: Hex) =>
    actionHash(
      `submit(bytes32,bytes32,bytes32,bytes32,${signed})`,
      'bytes32 request, bytes32 template, bytes32 packageHash',
      [request, template, packageHash],
    ),
  approve: (request: Hex, level: number, packageHash: Hex, opinionHash: Hex) =>
    actionHash(`approve(bytes32,uint8,bytes32,bytes32,bytes32,${signed})`, decision, [
      request,
      level,
      packageHash,
      opinionHash,
    ]),
  reject: (request: Hex, level: number, packageHash: Hex, reasonHash: Hex) =>
    actionHash(`reject(bytes32,uint8,bytes32,bytes32,bytes32,${signed})`, decision, [
      request,
      level,
      packageHash,
      reasonHash,
    ]),
  withdraw: (request: Hex, reasonHash: Hex) =>
    actionHash(`withdraw(bytes32,bytes32,bytes32,${signed})`, 'bytes32 request, bytes32 reasonHash', [
      request,
      reasonHash,
    ]),
}
