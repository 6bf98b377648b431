import { indexAnchorAbi, indexAnchorBytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { encodeDeployData, type Hex } from 'viem'

/** A contract that the gateway deploys once per chain. A changed contract is a new version under a new name: what is anchored stays where it is. */
export interface KnownContract {
  name: string
  version: string
  gas: bigint
  deployData(account: Hex): Hex
}

export const knownContracts: KnownContract[] = [
  {
    name: 'IndexAnchor',
    version: '1',
    gas: 3_000_000n,
    deployData: (account) =>
      encodeDeployData({ abi: indexAnchorAbi, bytecode: indexAnchorBytecode, args: [account, account, account] }),
  },
]
