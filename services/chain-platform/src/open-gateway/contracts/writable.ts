import type { Principal } from '@jhc/server-kit/capability.ts'

/**
 * Functions in which the contract verifies the actor's own SM2 signature over the whole action. Whoever hands them in lends nothing but
 * the transport; functions that trust the sender's account stay closed, since the sender is the gateway.
 */
export const writable: Record<string, { permission: string; functions: readonly string[] }> = {
  Consent: { permission: 'contracts.write-consent', functions: ['grant', 'change', 'withdraw', 'voidUnused'] },
  Access: {
    permission: 'contracts.write-access',
    functions: ['request', 'withdrawRequest', 'release', 'finish', 'refuse'],
  },
}

export const isWritable = (contract: string, name: string): boolean =>
  Object.hasOwn(writable, contract) && writable[contract]!.functions.includes(name)

export const mayWrite = ({ permissions }: Principal, contract: string, name: string): boolean =>
  isWritable(contract, name) && permissions.has(writable[contract]!.permission)
