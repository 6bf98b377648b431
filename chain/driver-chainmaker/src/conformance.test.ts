import assert from 'node:assert/strict'
import { driverConformance } from '@jhc/chain-port/conformance.ts'
import { type FakeChainOptions, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { openChainmakerChain } from './open-chainmaker-chain.ts'

const chains: Record<string, FakeChainOptions> = {
  'certificates, SM2': { curve: 'sm2' },
  'certificates, P-256, an old version that returns revert data': { version: '2030300' },
  'permissionedWithKey, P-256, addresses of its own, gas': {
    authType: 'permissionedWithKey',
    addressType: 'CHAINMAKER',
    gas: true,
  },
  'public, SM2': { authType: 'public', curve: 'sm2' },
}

for (const [name, options] of Object.entries(chains)) {
  driverConformance(`chainmaker: ${name}`, async () => {
    const chain = await startChain(options)
    const [admin, otherAdmin] = chain.admins
    let driver = await openChainmakerChain(chain.options(admin!))
    assert.equal(driver.capabilities.name, 'chainmaker')
    return {
      driver,
      signer: driver.signerOf(admin!),
      otherSigner: driver.signerOf(otherAdmin!),
      async reopen() {
        await driver.close()
        driver = await openChainmakerChain(chain.options(admin!))
        return driver
      },
      async stop() {
        await driver.close()
        await chain.stop()
      },
    }
  })
}
