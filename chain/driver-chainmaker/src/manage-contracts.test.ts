import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { encodeAbiParameters, encodeFunctionData } from 'viem'
import { type FakeChain, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { addressOfName } from './addresses.ts'
import { type ChainmakerChain, openChainmakerChain } from './open-chainmaker-chain.ts'

const one = '0x0000000000000000000000000000000000000001' as const
const address = { type: 'address' } as const
const code = (version: string, name = 'anchor') => ({
  name,
  version,
  code: bytecode,
  constructorData: encodeAbiParameters([address, address, address], [one, one, one]),
})
const read = encodeFunctionData({ abi, functionName: 'batches', args: [`0x${'11'.repeat(32)}`] })
const refused = (code: string, message: RegExp) => (error: any) => {
  assert.equal(error.code, code)
  assert.match(JSON.stringify(error.details), message)
  return true
}

describe('contracts under the rules of three organisations', () => {
  let chain: FakeChain
  let admin: ChainmakerChain
  let client: ChainmakerChain

  before(async () => {
    // Before 2030300 an installation takes a majority of the organisations too, and a node has no SendRequestSync.
    chain = await startChain({ version: '2030200', curve: 'sm2', withoutSync: true })
    admin = await openChainmakerChain(chain.options(chain.admins[0]!))
    client = await openChainmakerChain(chain.options(chain.member('client')))
  })
  after(async () => {
    await admin.close()
    await client.close()
    await chain.stop()
  })

  test('an installation takes administrators of more than half of the organisations', async () => {
    const { contracts } = client
    const [first, second] = chain.admins
    await assert.rejects(contracts.install(code('1')), refused('chain.not-authorised', /lacks endorsements/))
    await assert.rejects(
      contracts.install(code('1'), [first!, first!]),
      refused('chain.not-authorised', /endorsements/),
    )
    await assert.rejects(
      contracts.install(code('1'), [first!, chain.member('client')]),
      refused('chain.not-authorised', /endorsements/),
    )
    assert.equal(await contracts.install(code('1'), [first!, second!]), addressOfName('anchor'))
    assert.deepEqual(await contracts.describe('anchor'), {
      name: 'anchor',
      version: '1',
      address: addressOfName('anchor'),
      status: 'normal',
    })
    await assert.rejects(contracts.install(code('1'), [first!, second!]), refused('chain.contract-failed', /exists/))
    assert.equal((await client.call({ to: addressOfName('anchor'), data: read })).slice(0, 4), '0x00')
  })

  test('an endorsement of another payload does not count', async () => {
    const [first, second] = chain.admins
    const stranger = { ...second!, sign: (message: Uint8Array) => second!.sign(Buffer.concat([message, message])) }
    await assert.rejects(
      client.contracts.freeze('anchor', [first!, stranger]),
      refused('chain.not-authorised', /endorsements/),
    )
  })

  test('frozen it answers nothing, unfrozen it does again', async () => {
    const [, second, third] = chain.admins
    await client.contracts.freeze('anchor', [second!, third!])
    assert.equal((await client.contracts.describe('anchor')).status, 'frozen')
    await assert.rejects(client.call({ to: addressOfName('anchor'), data: read }), /call-reverted|contract-failed/)
    await client.contracts.unfreeze('anchor', [second!, third!])
    assert.equal((await client.call({ to: addressOfName('anchor'), data: read })).slice(0, 4), '0x00')
  })

  test('an upgrade keeps the address and needs another version; a revocation is for good', async () => {
    const { contracts } = admin
    const endorsers = [chain.admins[0]!, chain.admins[1]!]
    await assert.rejects(contracts.upgrade(code('1'), endorsers), refused('chain.contract-failed', /version/))
    await contracts.upgrade(code('2'), endorsers)
    assert.deepEqual(await contracts.describe('anchor'), {
      name: 'anchor',
      version: '2',
      address: addressOfName('anchor'),
      status: 'normal',
    })
    await contracts.revoke('anchor', endorsers)
    assert.equal((await contracts.describe('anchor')).status, 'revoked')
    await assert.rejects(contracts.unfreeze('anchor', endorsers), refused('chain.contract-failed', /status/))
  })

  test('a multi-signed installation happens with the vote that makes the majority', async () => {
    const { multiSign } = client
    const { codeParameters } = await import('./manage-contracts.ts')
    const txId = await multiSign.request('CONTRACT_MANAGE', 'INIT_CONTRACT', codeParameters(code('1', 'voted')))
    await multiSign.vote(txId, chain.admins[0]!, true)
    await assert.rejects(
      multiSign.vote(txId, chain.admins[0]!, true),
      refused('chain.contract-failed', /voted already/),
    )
    await multiSign.vote(txId, chain.admins[1]!, false)
    await multiSign.vote(txId, chain.member('client'), true)
    assert.equal((await multiSign.describe(txId)).state, 'processing')
    await assert.rejects(client.contracts.describe('voted'), refused('chain.contract-failed', /not found/))
    await multiSign.vote(txId, chain.admins[2]!, true)
    const { state, votes } = await multiSign.describe(txId)
    assert.deepEqual([state, votes], ['adopted', 4])
    assert.equal((await client.contracts.describe('voted')).status, 'normal')
  })
})

test('from 2030300 on one administrator installs, a majority changes; in public mode one does all', async () => {
  for (const options of [{ version: '2030300' }, { authType: 'public', curve: 'sm2', gas: true }] as const) {
    const chain = await startChain(options)
    const admin = await openChainmakerChain(chain.options(chain.admins[0]!))
    try {
      await admin.contracts.install(code('1'))
      const freeze = admin.contracts.freeze('anchor')
      if (chain.settings.authType === 'public') await freeze
      else await assert.rejects(freeze, refused('chain.not-authorised', /endorsements/))
      await admin.contracts[chain.settings.authType === 'public' ? 'unfreeze' : 'freeze'](
        'anchor',
        chain.admins.slice(1),
      )
      assert.equal((await admin.contracts.describe('anchor')).version, '1')
    } finally {
      await admin.close()
      await chain.stop()
    }
  }
})
