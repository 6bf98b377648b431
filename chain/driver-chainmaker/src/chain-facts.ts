import type { AddressType } from './addresses.ts'
import type { ChainClient } from './chain-client.ts'
import { chainErrors } from './errors.ts'
import { AddrType, ChainConfigSchema } from './generated/config_pb.ts'
import { hashOfName, type SignatureHash } from './signatures.ts'

export type AuthType = 'permissionedWithCert' | 'permissionedWithKey' | 'public'

/** What of a chain's configuration decides how it is spoken to. */
export interface ChainFacts {
  chainId: string
  authType: AuthType
  hash: SignatureHash
  addressType: AddressType
  /** 2030600 for 2.3.6; since 2.3.1 the configuration says it so. */
  blockVersion: number
  /** With gas, every call must carry a limit. */
  gasEnabled: boolean
  /** Seconds that a transaction's time may be off the node's clock; null where the node does not look. */
  timestampWindow: number | null
  /** Largest call data in bytes of the request. */
  maxParameterBytes: number
}

export async function readChainFacts(client: ChainClient): Promise<ChainFacts> {
  const config = await client.read(ChainConfigSchema, 'CHAIN_CONFIG', 'GET_CHAIN_CONFIG')
  if (config.chainId !== client.chainId) throw chainErrors['other-chain']({ found: config.chainId })
  const addressType = config.vm?.addrType
  if (addressType !== AddrType.ETHEREUM && addressType !== AddrType.CHAINMAKER)
    throw chainErrors['other-chain']({ found: `address type ${addressType}` })
  return {
    chainId: config.chainId,
    authType: config.authType as AuthType,
    hash: hashOfName(config.crypto!.hash),
    addressType: addressType === AddrType.ETHEREUM ? 'ETHEREUM' : 'CHAINMAKER',
    blockVersion: readVersion(config.version),
    gasEnabled: config.accountConfig?.enableGas ?? false,
    timestampWindow: config.block?.txTimestampVerify ? config.block.txTimeout : null,
    maxParameterBytes: (config.block?.txParameterSize || 10) * 1024 * 1024,
  }
}

/** Numeric since 2.3.1; `v2.3.0` before, which counts as 2300. Contracts of older versions have other addresses. */
export function readVersion(text: string): number {
  const version = /^\d+$/.test(text) ? Number(text) : Number(text.replace(/\D/g, '')) * 10
  if (!(version >= 2300)) throw chainErrors['other-chain']({ found: `block version ${text}` })
  return version
}

/** The versions that return a revert's data, as the hex text of the message. */
export function returnsRevertData(blockVersion: number): boolean {
  return blockVersion >= 2030200 && blockVersion < 2030400
}
