import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { encodeAbiParameters, encodeDeployData, encodeFunctionData } from 'viem'
import { type FakeChain, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { addressOfName } from './addresses.ts'
import { certificateIdentity } from './identities.ts'
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

  test('a multi-signed upgrade: an administrator’s renewed certificate is no second vote, an expired one is none', async () => {
    const { multiSign } = client
    const { codeParameters } = await import('./manage-contracts.ts')
    const [first, second] = chain.organisations
    const key = chain.adminKeys[0]!
    const renewed = certificateIdentity(first!.issue('admin', 'admin1.renewed', { key }))
    const expired = certificateIdentity(second!.issue('admin', 'admin2.old', { notAfter: new Date(Date.now() - 1000) }))
    const txId = await multiSign.request('CONTRACT_MANAGE', 'UPGRADE_CONTRACT', codeParameters(code('2', 'voted')))
    await multiSign.vote(txId, chain.admins[0]!, true)
    await assert.rejects(multiSign.vote(txId, renewed, true), refused('chain.contract-failed', /voted already/))
    await assert.rejects(multiSign.vote(txId, expired, true), refused('chain.contract-failed', /trust root/))
    assert.equal((await client.contracts.describe('voted')).version, '1')
    await multiSign.vote(txId, chain.admins[1]!, true)
    assert.deepEqual(
      [(await multiSign.describe(txId)).state, (await client.contracts.describe('voted')).version],
      ['adopted', '2'],
    )
    await assert.rejects(multiSign.vote(txId, chain.admins[2]!, true), refused('chain.contract-failed', /settled/))
    // What the vote carries out may itself be refused: then the request says so.
    const again = await multiSign.request('CONTRACT_MANAGE', 'UPGRADE_CONTRACT', codeParameters(code('2', 'voted')))
    await multiSign.vote(again, chain.admins[0]!, true)
    await multiSign.vote(again, chain.admins[2]!, true)
    const { state, message } = await multiSign.describe(again)
    assert.deepEqual([state, /version/.test(message)], ['failed', true])
  })

  test('the port’s own installation carries the endorsers that the policy asks for', async () => {
    const data = encodeDeployData({ abi, bytecode, args: [one, one, one] })
    const nonceOf = (address: Hex) => client.nextNonce(address)
    const alone = client.signerOf(chain.member('client'))
    const lonely = await alone.sign({ to: null, data, gas: 1n, nonce: await nonceOf(alone.address) })
    const [result] = await client.sendRaw([lonely.raw])
    assert.ok(
      result && 'error' in result && result.error === 'rejected',
      'its member is good, its endorsements are not',
    )
    const endorsed = client.signerOf(chain.member('client'), chain.admins.slice(1))
    const { raw, hash } = await endorsed.sign({ to: null, data, gas: 1n, nonce: await nonceOf(endorsed.address) })
    assert.deepEqual(await client.sendRaw([raw]), [{ hash }])
    assert.equal((await client.getTransaction(hash))!.status, 'success')
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
