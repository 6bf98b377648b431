import { join } from 'node:path'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import type { PlatformSettings } from './platform-settings.ts'

export interface PlatformChain {
  driver: ChainDriver
  /** Standard `eth_*` JSON-RPC on loopback, where the driver offers one. */
  jsonRpcUrl: string | null
}

type OpenChain = (dataDir: string) => Promise<PlatformChain>

/** The only place that names chain drivers. */
const drivers: Record<PlatformSettings['JHC_CHAIN'], OpenChain> = {
  async embedded(dataDir) {
    const driver = await openEmbeddedChain({ dir: join(dataDir, 'chain') })
    return { driver, jsonRpcUrl: driver.jsonRpcUrl }
  },
}

export function openPlatformChain(settings: PlatformSettings, dataDir: string): Promise<PlatformChain> {
  return drivers[settings.JHC_CHAIN](dataDir)
}
