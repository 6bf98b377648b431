import { create } from '@bufbuild/protobuf'
import type { AddressType } from '@jhc/chain-driver-chainmaker/addresses.ts'
import { type AuthType, readVersion } from '@jhc/chain-driver-chainmaker/chain-facts.ts'
import { AddrType, type ChainConfig, ChainConfigSchema } from '@jhc/chain-driver-chainmaker/generated/config_pb.ts'
import { ConsensusType } from '@jhc/chain-driver-chainmaker/generated/consensus_pb.ts'

export interface ChainSettings {
  chainId: string
  authType: AuthType
  hash: 'SHA256' | 'SM3'
  addressType: AddressType
  /** As the configuration says it: `2030600`. */
  version: string
  /** By certificate: root certificates of the organisations. By key: the administrators' public keys. */
  trustRoots: Array<{ orgId: string; root: string[] }>
  gas?: boolean
  now?: () => number
}

export function firstConfig(settings: ChainSettings): ChainConfig {
  return create(ChainConfigSchema, {
    chainId: settings.chainId,
    version: settings.version,
    authType: settings.authType,
    sequence: 0n,
    crypto: { hash: settings.hash },
    block: { txTimestampVerify: true, txTimeout: 600, blockTxCapacity: 100, blockSize: 10, txParameterSize: 10 },
    core: {},
    consensus: { type: ConsensusType.SOLO },
    trustRoots: settings.trustRoots,
    vm: {
      supportList: ['evm'],
      addrType: settings.addressType === 'ETHEREUM' ? AddrType.ETHEREUM : AddrType.CHAINMAKER,
      native: { multisign: { enableManualRun: false } },
    },
    accountConfig: { enableGas: settings.gas ?? false },
  })
}

export const blockVersionOf = (config: ChainConfig): number => readVersion(config.version)
