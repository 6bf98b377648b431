import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedChain, openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { type Hex, keccak256, stringToHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'

export const privateKey: Hex = `0x${'3c'.repeat(32)}`
export const account = privateKeyToAccount(privateKey)
export const hash = (text: string): Hex => keccak256(stringToHex(text))
export const text32 = (text: string): Hex => stringToHex(text, { size: 32 })

/** Arguments of IndexAnchor's `anchor`. */
export function batchOf(name: string, source = 'hospital-a', corrects: Hex[] = []) {
  const [root, model] = [hash(`root ${name}`), text32('JHC-REC-1')]
  return [hash(name), root, 1, text32(source), 0, model, corrects, '0x0000000161'] as const
}

export interface ClientBed {
  chain: EmbeddedChain
  url: string
  webSocketUrl: string
  stop(): Promise<void>
}

/** A started chain whose one account has some ether. */
export async function openClientBed(): Promise<ClientBed> {
  const dir = await mkdtemp(join(tmpdir(), 'chain-clients-'))
  const chain = await openEmbeddedChain({ dir, chainId: 31_337, balances: { [account.address]: 10n ** 18n } })
  return {
    chain,
    url: chain.jsonRpcUrl,
    webSocketUrl: chain.jsonRpcUrl.replace('http', 'ws'),
    async stop() {
      await chain.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
