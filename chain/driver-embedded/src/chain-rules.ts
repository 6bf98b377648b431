import { Common, Hardfork } from '@ethereumjs/common'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { recover } from '@jhc/chain-port/secp256k1.ts'
import { blockGasLimit } from './block-header.ts'

/** Chain id of embedded chains; each data directory still has a genesis of its own. */
export const defaultChainId = 20_260_615

/** Berlin rules, no block reward, fees may be zero. */
export function chainRules(chainId: number): Common {
  return new Common({
    chain: {
      name: 'embedded',
      chainId,
      defaultHardfork: Hardfork.Berlin,
      consensus: { type: 'pow', algorithm: 'ethash', ethash: {} },
      genesis: { gasLimit: Number(blockGasLimit), difficulty: 1, nonce: '0x0000000000000000', extraData: '0x' },
      hardforks: [
        'chainstart',
        'homestead',
        'tangerineWhistle',
        'spuriousDragon',
        'byzantium',
        'constantinople',
        'petersburg',
        'istanbul',
        'berlin',
      ].map((name) => ({ name, block: 0 })),
      bootstrapNodes: [],
      dnsNetworks: [],
    },
    hardfork: Hardfork.Berlin,
    customCrypto: {
      keccak256,
      ecrecover: (digest, v, r, s, chainId) =>
        recover(digest, r, s, Number(v < 2n ? v : chainId === undefined ? v - 27n : v - (chainId * 2n + 35n)) as 0 | 1),
    },
  })
}
