import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  chainMakerSm2VerifierAbi as abi,
  chainMakerSm2VerifierBytecode as bytecode,
} from '@jhc/chain-contracts/generated/chain-maker-sm2-verifier.ts'
import { sm2VerifierBytecode } from '@jhc/chain-contracts/generated/sm2-verifier.ts'
import { generateKeyPair, sign, userHash } from '@jhc/gm/sm2.ts'
import { encodeAbiParameters, encodeFunctionData, type Hex, zeroHash } from 'viem'
import { startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { openChainmakerChain } from './open-chainmaker-chain.ts'

const hex = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`
const word = (bytes: Uint8Array, at: number) => BigInt(hex(bytes.subarray(at, at + 32)))
const precompile = encodeAbiParameters([{ type: 'address' }], ['0x00000000000000000000000000000000000003ef'])

test('a contract checks an SM2 signature by itself, or by the precompile where the chain has it', async () => {
  const chain = await startChain({ version: '2030300', curve: 'sm2' })
  const old = await startChain({ version: '2030100' })
  const driver = await openChainmakerChain(chain.options(chain.admins[0]!))
  const without = await openChainmakerChain(old.options(old.admins[0]!))
  try {
    const byItself = { name: 'sm2', version: '1', code: sm2VerifierBytecode }
    const byChain = { name: 'sm2_chain', version: '1', code: bytecode, constructorData: precompile }
    const { privateKey, publicKey } = generateKeyPair()
    const message = Buffer.from('静安')
    const signature = sign(message, privateKey)
    for (const contract of [byItself, byChain]) {
      const to = await driver.contracts.install(contract)
      const verify = async (text: Uint8Array) => {
        const zA = userHash(publicKey)
        const [r, s, x, y] = [word(signature, 0), word(signature, 32), word(publicKey, 1), word(publicKey, 33)]
        const data = encodeFunctionData({ abi, functionName: 'verify', args: [hex(text), hex(zA), r, s, x, y] })
        return driver.call({ to, data })
      }
      assert.equal(BigInt(await verify(message)), 1n, contract.name)
      assert.equal(await verify(Buffer.from('静宁')), zeroHash, contract.name)
    }
    await assert.rejects(without.contracts.install(byChain, old.admins), /contract-failed/)
  } finally {
    await driver.close()
    await without.close()
    await chain.stop()
    await old.stop()
  }
})
