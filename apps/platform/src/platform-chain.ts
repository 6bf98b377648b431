import { join } from 'node:path'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import type { PlatformSettings } from './platform-settings.ts'

export interface PlatformChain {
  driver: ChainDriver
  /** The platform's own account on the chain. */
  signer: ChainSigner
  /** Standard `eth_*` JSON-RPC on loopback, where the driver offers one. */
  jsonRpcUrl: string | null
}

type OpenChain = (dataDir: string) => Promise<PlatformChain>

/** The only place that names chain drivers. */
const drivers: Record<PlatformSettings['JHC_CHAIN'], OpenChain> = {
  async embedded(dataDir) {
    const driver = await openEmbeddedChain({ dir: join(dataDir, 'chain') })
    const signer = await openLocalSigner({ file: join(dataDir, 'chain-account.key'), chainId: driver.chainId })
    return { driver, signer, jsonRpcUrl: driver.jsonRpcUrl }
  },
}

export function openPlatformChain(settings: PlatformSettings, dataDir: string): Promise<PlatformChain> {
  return drivers[settings.JHC_CHAIN](dataDir)
}
