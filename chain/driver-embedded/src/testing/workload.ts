import { indexAnchorAbi, indexAnchorBytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { hexOf, signLegacyTransaction } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { encodeDeployData, encodeFunctionData, getContractAddress, keccak256, stringToHex } from 'viem'

const key = Buffer.from('a7'.repeat(32), 'hex')
export const account = hexOf(addressOfPrivateKey(key))
export const contract = getContractAddress({ from: account, nonce: 0n }).toLowerCase() as Hex

export function anchorData(name: string, entries: Hex = '0x0000000161', previous: Hex[] = []): Hex {
  return encodeFunctionData({
    abi: indexAnchorAbi,
    functionName: 'anchor',
    args: [
      keccak256(stringToHex(name)),
      keccak256(stringToHex(`root ${name}`)),
      1,
      stringToHex('hospital-a', { size: 32 }),
      0,
      stringToHex('JHC-REC-1', { size: 32 }),
      previous,
      entries,
    ],
  })
}

/** Signed transactions of one account: the contract, then one batch each. */
export function workload(chainId: number, batches: number, entries?: Hex): Uint8Array[] {
  const deploy = encodeDeployData({
    abi: indexAnchorAbi,
    bytecode: indexAnchorBytecode,
    args: [account, account, account],
  })
  const requests = [
    { to: null, data: deploy, gas: 3_000_000n },
    ...Array.from({ length: batches }, (_, n) => ({
      to: contract,
      data: anchorData(`batch ${n}`, entries),
      gas: 4_000_000n,
    })),
  ]
  return requests.map((request, nonce) => signLegacyTransaction({ ...request, nonce }, chainId, key).raw)
}
