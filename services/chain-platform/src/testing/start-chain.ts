import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedChain, openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import type { ChainSigner } from '@jhc/chain-port/driver.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'

export interface TestChain {
  dir: string
  chain: EmbeddedChain
  signer: ChainSigner
  reopen(): Promise<void>
  stop(): Promise<void>
}

/** A real embedded chain in a directory of its own, with an account. */
export async function startChain(): Promise<TestChain> {
  const dir = await mkdtemp(join(tmpdir(), 'chain-'))
  const chain = await openEmbeddedChain({ dir: join(dir, 'chain') })
  const test: TestChain = {
    dir,
    chain,
    signer: await openLocalSigner({ file: join(dir, 'account.key'), chainId: chain.chainId }),
    async reopen() {
      await test.chain.close()
      test.chain = await openEmbeddedChain({ dir: join(dir, 'chain') })
    },
    async stop() {
      await test.chain.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
  return test
}
