import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import type { ChainSigner, Hex } from '@jhc/chain-port/driver.ts'
import { encodeDeployData, encodeFunctionData, keccak256, stringToHex } from 'viem'
import { makeKey, makeOrganisation } from '../../../tests/fakes/chainmaker-node/issue-identities.ts'
import { type FakeChain, type FakeChainOptions, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { readRequest } from './account-transactions.ts'
import { byCertificateHash, certificateIdentity, type Identity, keyIdentity } from './identities.ts'
import { type ChainmakerChain, openChainmakerChain } from './open-chainmaker-chain.ts'
import type { Parameters } from './requests.ts'

const hour = 3_600_000
const refused = { code: 'chain.not-authorised' }
const anchor = (name: string) =>
  encodeFunctionData({
    abi,
    functionName: 'anchor',
    args: [keccak256(stringToHex(name)), keccak256('0x01'), 1, keccak256('0x02'), 0, keccak256('0x03'), [], '0x6161'],
  })

interface Bed {
  chain: FakeChain
  driver: ChainmakerChain
  /** As the first organisation's administrator; as another one, a driver of its own. */
  invoke(contract: string, method: string, parameters: Parameters, as?: Identity): Promise<unknown>
  /** A contract into which only this account writes. */
  deployFor(signer: ChainSigner): Promise<Hex>
  /** Sends one anchoring by the account; its outcome in the block. */
  anchorBy(signer: ChainSigner, to: Hex, name: string): Promise<'success' | 'reverted'>
}

async function withChain(options: FakeChainOptions, story: (bed: Bed) => Promise<void>): Promise<void> {
  const chain = await startChain(options)
  const open: ChainmakerChain[] = []
  const openAs = async (identity: Identity) => {
    const driver = await openChainmakerChain(chain.options(identity))
    open.push(driver)
    return driver
  }
  try {
    const driver = await openAs(chain.admins[0]!)
    await story({
      chain,
      driver,
      async invoke(contract, method, parameters, as) {
        const { client, contracts } = as ? await openAs(as) : driver
        return client.invoke(contracts.prepare(method, parameters, contract))
      },
      async deployFor({ address }) {
        const admin = driver.signerOf(chain.admins[0]!)
        const data = encodeDeployData({ abi, bytecode, args: [admin.address, address, admin.address] })
        const nonce = await driver.nextNonce(admin.address)
        const { raw, hash } = await admin.sign({ to: null, data, gas: 10_000_000n, nonce })
        assert.deepEqual(await driver.sendRaw([raw]), [{ hash }])
        return (await driver.getTransaction(hash))!.contractAddress!
      },
      async anchorBy(signer, to, name) {
        const nonce = await driver.nextNonce(signer.address)
        const { raw, hash } = await signer.sign({ to, data: anchor(name), gas: 1_000_000n, nonce })
        assert.deepEqual(await driver.sendRaw([raw]), [{ hash }])
        return (await driver.getTransaction(hash))!.status
      },
    })
  } finally {
    for (const driver of open) await driver.close()
    await chain.stop()
  }
}

for (const curve of ['p256', 'sm2'] as const)
  describe(`certificates on ${curve}`, () => {
    test('renewed for the same key: the account stays, and what the ended certificate had signed goes with the new one', async () => {
      let clock = Date.now()
      await withChain({ curve, now: () => clock }, async ({ chain, driver, deployFor, anchorBy }) => {
        const [organisation] = chain.organisations
        const key = makeKey(curve)
        const issue = (notAfter: Date, of = key) =>
          certificateIdentity(organisation!.issue('client', 'gateway', { key: of, notAfter }))
        const before = driver.signerOf(issue(new Date(clock + hour)))
        const contract = await deployFor(before)
        assert.equal(await anchorBy(before, contract, 'before'), 'success')
        const nonce = await driver.nextNonce(before.address)
        const waiting = await before.sign({ to: contract, data: anchor('waiting'), gas: 1_000_000n, nonce })

        clock += 2 * hour
        // Not rejected for good, and no number is lost: it waits for a certificate that counts.
        await assert.rejects(driver.sendRaw([waiting.raw]), refused)
        assert.equal(await driver.nextNonce(before.address), nonce)

        const after = driver.signerOf(issue(new Date(clock + 10 * hour)))
        assert.equal(after.address, before.address)
        const [, forged] = [readRequest(waiting.raw), Uint8Array.from(waiting.raw)]
        forged[forged.length - 1]! ^= 1
        const [bad] = await driver.sendRaw([forged])
        assert.ok(bad && 'error' in bad, 'what another one changed is not signed anew')
        assert.deepEqual(await driver.sendRaw([waiting.raw]), [{ hash: waiting.hash }])
        assert.equal((await driver.getTransaction(waiting.hash))!.status, 'success')
        assert.equal(await anchorBy(after, contract, 'after'), 'success')

        const another = driver.signerOf(issue(new Date(clock + 10 * hour), makeKey(curve)))
        assert.notEqual(another.address, before.address)
        assert.equal(await anchorBy(another, contract, 'another key'), 'reverted', 'a new key is a new account')
      })
    })

    test('by hash: the renewed one is added, the frozen one may no longer sign, the account stays', async () => {
      await withChain({ curve }, async ({ chain, driver, invoke, deployFor, anchorBy }) => {
        const [organisation] = chain.organisations
        const key = makeKey(curve)
        const [old, renewed] = [1, 2].map((days) => {
          const notAfter = new Date(Date.now() + days * 24 * hour)
          return organisation!.issue('client', 'gateway', { key, notAfter })
        })
        const [oldIdentity, newIdentity] = [certificateIdentity(old!), certificateIdentity(renewed!)]
        const { hash } = driver.facts
        for (const identity of [oldIdentity, newIdentity]) await invoke('CERT_MANAGE', 'CERT_ADD', [], identity)
        const before = driver.signerOf(byCertificateHash(oldIdentity, hash))
        const contract = await deployFor(before)
        assert.equal(await anchorBy(before, contract, 'by the old hash'), 'success')
        await invoke('CERT_MANAGE', 'CERTS_FREEZE', [['certs', old!.certificatePem]])
        await assert.rejects(anchorBy(before, contract, 'frozen'))
        const after = driver.signerOf(byCertificateHash(newIdentity, hash))
        assert.equal(after.address, before.address)
        assert.equal(await anchorBy(after, contract, 'by the new hash'), 'success')
      })
    })

    test('an organisation replaces its root by its own administrator; only what the new one issued counts from then on', async () => {
      await withChain({ curve }, async ({ chain, driver, invoke }) => {
        const next = makeOrganisation(chain.organisations[0]!.id, curve)
        const parameters: Parameters = [
          ['org_id', next.id],
          ['root', next.root.certificatePem],
        ]
        await assert.rejects(invoke('CHAIN_CONFIG', 'TRUST_ROOT_UPDATE', parameters, chain.admins[1]!), refused)
        await invoke('CHAIN_CONFIG', 'TRUST_ROOT_UPDATE', parameters)
        await assert.rejects(driver.client.query('CHAIN_CONFIG', 'GET_CHAIN_CONFIG'), refused)
        const renewed = certificateIdentity(next.issue('admin', 'admin1.renewed'))
        const driverOfNext = await openChainmakerChain(chain.options(renewed))
        assert.equal(driverOfNext.facts.authType, driver.facts.authType)
        await driverOfNext.close()
      })
    })
  })

test('public keys: the organisation’s own administrator adds the new one and takes the old one out', async () => {
  await withChain({ authType: 'permissionedWithKey', curve: 'sm2' }, async (bed) => {
    const { chain, driver, invoke, deployFor, anchorBy } = bed
    const organisation = chain.settings.trustRoots[0]!.orgId
    const [old, next] = [makeKey('sm2'), makeKey('sm2')]
    const identityOf = ({ privateKeyPem }: typeof old) =>
      keyIdentity({ organisation, privateKeyPem, chainHash: driver.facts.hash })
    const add = (pem: string, as?: Identity) =>
      invoke(
        'PUBKEY_MANAGE',
        'PUBKEY_ADD',
        [
          ['pubkey', pem],
          ['org_id', organisation],
          ['role', 'client'],
        ],
        as,
      )
    await assert.rejects(add(old.publicKeyPem, chain.admins[1]!), refused)
    await add(old.publicKeyPem)
    const before = driver.signerOf(identityOf(old))
    const contract = await deployFor(before)
    assert.equal(await anchorBy(before, contract, 'old key'), 'success')

    const after = driver.signerOf(identityOf(next))
    await assert.rejects(anchorBy(after, contract, 'too early'), refused)
    await add(next.publicKeyPem)
    await invoke('PUBKEY_MANAGE', 'PUBKEY_DELETE', [
      ['pubkey', old.publicKeyPem],
      ['org_id', organisation],
    ])
    await assert.rejects(anchorBy(before, contract, 'too late'), refused)
    assert.equal(await anchorBy(after, await deployFor(after), 'new key'), 'success')
  })
})
