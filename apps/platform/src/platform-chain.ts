import { join } from 'node:path'
import { openChainmakerChain } from '@jhc/chain-driver-chainmaker/open-chainmaker-chain.ts'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { readChainmakerConfig } from './chainmaker-config.ts'
import type { PlatformSettings } from './platform-settings.ts'

export interface PlatformChain {
  driver: ChainDriver
  /** The platform's own account on the chain. */
  signer: ChainSigner
  /** Standard `eth_*` JSON-RPC on loopback, where the driver offers one. */
  jsonRpcUrl: string | null
}

type OpenChain = (dataDir: string, settings: PlatformSettings) => Promise<PlatformChain>

/** The only place that names chain drivers. */
const drivers: Record<PlatformSettings['JHC_CHAIN'], OpenChain> = {
  async embedded(dataDir) {
    const driver = await openEmbeddedChain({ dir: join(dataDir, 'chain') })
    const signer = await openLocalSigner({ file: join(dataDir, 'chain-account.key'), chainId: driver.chainId })
    return { driver, signer, jsonRpcUrl: driver.jsonRpcUrl }
  },
  async evm(dataDir, settings) {
    const urls = settings.JHC_CHAIN_RPC!.split(',')
    const driver = await openEvmChain({ urls, confirmations: settings.JHC_CHAIN_CONFIRMATIONS })
    const file = settings.JHC_CHAIN_ACCOUNT ?? join(dataDir, 'chain-account.key')
    const signer = await openLocalSigner({ file, chainId: driver.chainId, gasPrice: await driver.gasPrice!() })
    return { driver, signer, jsonRpcUrl: urls[0]! }
  },
  async chainmaker(_dataDir, settings) {
    const { options, identity, endorsers } = readChainmakerConfig(settings.JHC_CHAINMAKER_CONFIG!)
    const driver = await openChainmakerChain(options)
    return { driver, signer: driver.signerOf(identity, endorsers), jsonRpcUrl: null }
  },
}

export function openPlatformChain(settings: PlatformSettings, dataDir: string): Promise<PlatformChain> {
  return drivers[settings.JHC_CHAIN](dataDir, settings)
}

/** The chain by its JSON-RPC, with an account of its own: as a hospital reaches it. */
export async function openOwnChain(url: string, confirmations: number, file: string) {
  const driver = await openEvmChain({ urls: [url], confirmations, pollMs: 200 })
  return {
    driver,
    signer: await openLocalSigner({ file, chainId: driver.chainId, gasPrice: await driver.gasPrice!() }),
  }
}
