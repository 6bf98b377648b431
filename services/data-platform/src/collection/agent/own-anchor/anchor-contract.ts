import { auditAnchorAbi as abi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { decodeErrorResult, encodeFunctionData, stringToHex } from 'viem'
import type { OwnChain } from '../holder-chain.ts'
import { ownAnchorErrors } from './errors.ts'
import type { OwnBatch } from './own-batch-store.ts'

/** A batch of four words and the list's length; what is not used is not charged. */
export const anchorGas = 300_000n

/** The contract holds streams without gaps; a holder's stream is named as its source. */
export function encodeOwnAnchor(sourceId: string, batch: OwnBatch): Hex {
  return encodeFunctionData({
    abi,
    functionName: 'anchor',
    args: [
      stringToHex(sourceId, { size: 32 }),
      BigInt(batch.fromSeq),
      BigInt(batch.toSeq),
      `0x${batch.root}`,
      `0x${batch.previousRoot}`,
    ],
  })
}

/** What the contract would refuse is not sent: the account may not be admitted yet, or the database may be an old one. */
export async function rehearse({ driver, signer }: OwnChain, contract: Hex, data: Hex): Promise<void> {
  try {
    await driver.call({ to: contract, data, from: signer.address })
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'chain.call-reverted') throw error
    const reason = reasonOf(error)
    if (reason === 'AccessControlUnauthorizedAccount')
      throw ownAnchorErrors['not-admitted']({ account: signer.address })
    if (reason === 'NotGapless' || reason === 'NotThePrevious') throw ownAnchorErrors['chain-differs']({ reason })
    throw ownAnchorErrors.refused({ reason })
  }
}

function reasonOf({ details }: CodedError): string {
  const data = details.data as Hex | undefined
  if (!data || data === '0x') return String(details.reason ?? 'unknown')
  try {
    return decodeErrorResult({ abi, data }).errorName
  } catch {
    return data.slice(0, 10)
  }
}
