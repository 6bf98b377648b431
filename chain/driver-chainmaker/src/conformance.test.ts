import assert from 'node:assert/strict'
import {
  chainMakerSm2VerifierAbi,
  chainMakerSm2VerifierBytecode,
} from '@jhc/chain-contracts/generated/chain-maker-sm2-verifier.ts'
import { type DeployVerifier, people } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import { driverConformance } from '@jhc/chain-port/conformance.ts'
import { type FakeChainOptions, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { openChainmakerChain } from './open-chainmaker-chain.ts'

/** By the chain's own SM2 check instead of Solidity's. */
const deployPrecompiled: DeployVerifier = (bed) =>
  bed.deploy(people.admin, { abi: chainMakerSm2VerifierAbi, bytecode: chainMakerSm2VerifierBytecode }, [
    '0x00000000000000000000000000000000000003ef',
  ])

const chains: Record<string, FakeChainOptions & { contracts?: true | DeployVerifier }> = {
  'certificates, SM2': { curve: 'sm2', contracts: deployPrecompiled },
  'certificates, P-256, an old version that returns revert data': { version: '2030300', contracts: true },
  'permissionedWithKey, P-256, addresses of its own, gas': {
    authType: 'permissionedWithKey',
    addressType: 'CHAINMAKER',
    gas: true,
  },
  'public, SM2': { authType: 'public', curve: 'sm2' },
}

for (const [name, { contracts, ...options }] of Object.entries(chains)) {
  const open = async () => {
    const chain = await startChain(options)
    const [admin, otherAdmin] = chain.admins
    let driver = await openChainmakerChain(chain.options(admin!, otherAdmin!))
    assert.equal(driver.capabilities.name, 'chainmaker')
    return {
      driver,
      signer: driver.signerOf(admin!),
      otherSigner: driver.signerOf(otherAdmin!),
      async reopen() {
        await driver.close()
        driver = await openChainmakerChain(chain.options(admin!, otherAdmin!))
        return driver
      },
      async stop() {
        await driver.close()
        await chain.stop()
      },
    }
  }
  driverConformance(`chainmaker: ${name}`, open, { contracts })
}
