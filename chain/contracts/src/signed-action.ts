import {
  type AbiParameter,
  encodeAbiParameters,
  type Hex,
  keccak256,
  parseAbiParameters,
  toFunctionSelector,
} from 'viem'

/** Mirrors contracts/base/SignedActions.sol: what an actor signs for one action. */
export interface ActionToSign {
  /** The contract's `domain()`. */
  domain: Hex
  actor: Hex
  /** The contract's `nonces(actor)`. */
  nonce: bigint
  action: Hex
  /** Seconds since 1970. */
  validUntil: bigint
}

const fields = parseAbiParameters('bytes32, bytes32, uint256, bytes32, uint64')

/** 160 bytes: five words. */
export function actionBytes({ domain, actor, nonce, action, validUntil }: ActionToSign): Hex {
  return encodeAbiParameters(fields, [domain, actor, nonce, action, validUntil])
}

/** The 32 bytes that are the message of the SM2 signature. */
export function actionDigest(action: ActionToSign): Hex {
  return keccak256(actionBytes(action))
}

/** Hash of selector and arguments; `types` are those that the contract encodes, the actor and the signature left out. */
export function actionHash(signature: string, types: string, values: readonly unknown[]): Hex {
  const parameters = [{ type: 'bytes4' }, ...parseAbiParameters(types)] as AbiParameter[]
  return keccak256(encodeAbiParameters(parameters, [toFunctionSelector(signature), ...values]))
}

/** For an action that the actor's own account sends. */
export const unsigned = { validUntil: 0n, signature: '0x' } as const
