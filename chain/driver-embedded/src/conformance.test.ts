import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { driverConformance } from '@jhc/chain-port/conformance.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { openEmbeddedChain } from './open-embedded-chain.ts'

async function open() {
  const dir = await mkdtemp(join(tmpdir(), 'conformance-'))
  let driver = await openEmbeddedChain({ dir: join(dir, 'chain') })
  const { chainId } = driver
  assert.equal(driver.capabilities.name, 'embedded')
  return {
    driver,
    signer: await openLocalSigner({ file: join(dir, 'one.key'), chainId }),
    otherSigner: await openLocalSigner({ file: join(dir, 'two.key'), chainId }),
    async reopen() {
      await driver.close()
      driver = await openEmbeddedChain({ dir: join(dir, 'chain') })
      return driver
    },
    async stop() {
      await driver.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

driverConformance('embedded', open, { contracts: true })
