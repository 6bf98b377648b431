import type { Hex } from '@jhc/chain-port/driver.ts'

/**
 * At 300 M gas a block outgrew the peers' largest message and the network split; 100 M holds under 6.3 MB of call data. Berlin without
 * London: with a base fee the price would run away under load.
 */
export const networkGasLimit = 100_000_000

export function cliqueGenesis(options: { chainId: number; period: number; signers: Hex[]; funded: Hex[] }): object {
  const forks = ['homestead', 'eip150', 'eip155', 'eip158', 'byzantium', 'constantinople', 'petersburg', 'istanbul']
  const signers = options.signers.map((address) => address.slice(2)).sort()
  return {
    config: {
      chainId: options.chainId,
      ...Object.fromEntries([...forks, 'berlin'].map((fork) => [`${fork}Block`, 0])),
      clique: { period: options.period, epoch: 30_000 },
    },
    nonce: '0x0',
    timestamp: `0x${Math.floor(Date.now() / 1000).toString(16)}`,
    extraData: `0x${'00'.repeat(32)}${signers.join('')}${'00'.repeat(65)}`,
    gasLimit: `0x${networkGasLimit.toString(16)}`,
    difficulty: '0x1',
    alloc: Object.fromEntries(options.funded.map((address) => [address.slice(2), { balance: `0x1${'0'.repeat(24)}` }])),
  }
}
