import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { driverConformance } from '@jhc/chain-port/conformance.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { ChainNetwork, removeNetwork } from '@jhc/tests/chain-network/chain-network.ts'
import { gethCanRun } from '@jhc/tests/chain-network/geth-binary.ts'
import { openEvmChain } from './open-evm-chain.ts'

if (gethCanRun()) {
  const open = async () => {
    const dir = await mkdtemp(join(tmpdir(), 'evm-conformance-'))
    const otherKey = join(dir, 'other.key')
    const { address } = await openLocalSigner({ file: otherKey, chainId: 1 })
    const network = await ChainNetwork.up(join(dir, 'network'), { owned: true, funded: [address] })
    const options = { urls: network.urls, pollMs: 100 }
    let driver = await openEvmChain(options)
    const { chainId } = driver
    assert.equal(driver.capabilities.name, 'evm')
    return {
      driver,
      signer: await openLocalSigner({ file: join(network.dir, 'funded.key'), chainId, gasPrice: 1n }),
      otherSigner: await openLocalSigner({ file: otherKey, chainId, gasPrice: 1n }),
      async reopen() {
        await driver.close()
        driver = await openEvmChain(options)
        return driver
      },
      async stop() {
        await driver.close()
        await removeNetwork(network)
        await rm(dir, { recursive: true, force: true })
      },
    }
  }
  driverConformance('evm, four go-ethereum validators', open, { contracts: true })
} else {
  process.stdout.write('没有 Go，EVM 驱动的一致性测试未运行。 No Go here: the EVM driver suite was left out.\n')
  test('the EVM driver suite is never left out where CI is set', () => assert.notEqual(process.env.CI, 'true'))
}
