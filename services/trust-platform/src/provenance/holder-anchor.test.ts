import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { auditAnchorAbi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { holdersApi } from '@jhc/chain-platform/holders/api.ts'
import { createHolders } from '@jhc/chain-platform/holders/capability.ts'
import type { ChainSigner, Hex } from '@jhc/chain-port/driver.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { batchRootOfLeaves, inclusionPath } from '@jhc/record/batch.ts'
import { holderLeaf } from '@jhc/record/holder-line.ts'
import { encodeFunctionData, stringToHex } from 'viem'
import { provenanceApi } from './api.ts'
import { type AnchoredPlatform, startAnchoredPlatform } from './testing/anchored-platform.ts'

const sourceId = 'hospital-a'
let bed: AnchoredPlatform
let signer: ChainSigner
const records: string[] = []
const noRoot = '0'.repeat(64)

before(async () => {
  bed = await startAnchoredPlatform({
    extra: (context) => [createHolders(context, { agents: [{ id: 'gw-a', sourceId }] })],
  })
  for (let i = 0; i < 3; i++) records.push(bed.holder.write())
  await bed.send(sourceId, records)
  await bed.settled()
  signer = await openLocalSigner({ file: join(bed.chain.dir, 'hospital.key'), chainId: bed.chain.chain.chainId })
})
after(() => bed?.stop())

const announce = (id: string, source = sourceId) =>
  bed.platform
    .as(['holder.announce'], { kind: 'agent', id, orgId: 'A01' })
    .client(holdersApi)
    .announce({ body: { sourceId: source, account: signer.address } })
const verify = (recordId: string) => bed.client(provenanceApi).verify({ params: { recordId }, body: {} })
const ownStep = async (recordId: string) => {
  const { steps, verdict } = await verify(recordId)
  return [verdict, steps.find((one) => one.step === 'holder-anchor')?.verdict]
}
const fingerprintOf = (recordId: string) => bed.holder.versions.get(`${recordId}/1`)!.print.fingerprint

/** What the hospital's gateway does: a root over its versions, sent by its own account. */
async function anchorByHospital(contract: Hex, lines: { recordId: string; fingerprint: string }[]): Promise<void> {
  const leaves = lines.map((line) => holderLeaf({ sourceId, version: 1, ...line }))
  const data = encodeFunctionData({
    abi: auditAnchorAbi,
    functionName: 'anchor',
    args: [stringToHex(sourceId, { size: 32 }), 1n, 3n, `0x${batchRootOfLeaves(leaves)}`, `0x${noRoot}`],
  })
  const { chain } = bed.chain
  const { raw, hash } = await signer.sign({ to: contract, data, gas: 300_000n, nonce: 0 })
  await chain.sendRaw([raw])
  let seen = await chain.getTransaction(hash)
  for (; !seen; seen = await chain.getTransaction(hash)) await setTimeout(20)
  assert.equal(seen.status, 'success')
  for (const [index, { recordId }] of lines.entries())
    bed.holder.ownAnchors.set(`${recordId}/1`, {
      account: signer.address,
      fromSeq: 1,
      toSeq: 3,
      index,
      path: inclusionPath(leaves, index),
      state: 'final',
      transactionHash: hash,
      blockNumber: seen.blockNumber,
    })
}

test('an account is announced for its own source only, and writes only once it is admitted', async () => {
  assert.deepEqual(await ownStep(records[0]!), ['passed', undefined], 'no step where the source does not write')
  await assert.rejects(announce('gw-b'), { code: 'holders.not-your-source' })
  assert.equal((await announce('gw-a')).admitted, false)
  const admin = bed.platform.as(['chain.read', 'consortium.manage']).client(holdersApi)
  const other = `0x${'12'.repeat(20)}`
  await assert.rejects(admin.admit({ params: { sourceId }, body: { account: other } }), {
    code: 'holders.not-announced',
  })
  await admin.admit({ params: { sourceId }, body: { account: signer.address } })
  while (!(await announce('gw-a')).admitted) await setTimeout(20)
  const { accounts } = await admin.list({})
  assert.deepEqual(
    accounts.map(({ account, admitted, writes, anchored }) => [account, admitted, writes, anchored]),
    [[signer.address, true, false, 0]],
  )
})

test('the hospital’s root agrees with the platform’s entry, waits without holding up, and contradicts where they differ', async () => {
  const { contract } = await announce('gw-a')
  // The third fingerprint is not the one that the platform anchored: one of the two did not tell the truth.
  const lines = records
    .map((recordId, i) => ({ recordId, fingerprint: fingerprintOf(recordId) }))
    .with(2, {
      recordId: records[2]!,
      fingerprint: 'ab'.repeat(32),
    })
  await anchorByHospital(contract as Hex, lines)
  assert.deepEqual(await ownStep(records[0]!), ['passed', 'passed'])
  assert.deepEqual(await ownStep(records[2]!), ['failed', 'failed'])

  const evidence = bed.holder.ownAnchors.get(`${records[1]}/1`)!
  bed.holder.ownAnchors.set(`${records[1]}/1`, null)
  assert.deepEqual(await ownStep(records[1]!), ['passed', 'waiting'])
  bed.holder.ownAnchors.set(`${records[1]}/1`, { ...evidence, account: `0x${'34'.repeat(20)}` })
  assert.deepEqual(await ownStep(records[1]!), ['failed', 'failed'], 'somebody else writes the stream')
  bed.holder.ownAnchors.set(`${records[1]}/1`, { ...evidence, fromSeq: 7 })
  assert.deepEqual(await ownStep(records[1]!), ['failed', 'failed'], 'a place that is not on the chain')
  bed.holder.silent = true
  assert.deepEqual(await ownStep(records[1]!), ['incomplete', 'not-reachable'])
  bed.holder.silent = false
})

test('another account of the same source takes stream and role over; the one before may no longer write', async () => {
  const before = signer.address
  signer = await openLocalSigner({ file: join(bed.chain.dir, 'second.key'), chainId: bed.chain.chain.chainId })
  await announce('gw-a')
  const admin = bed.platform.as(['chain.read', 'consortium.manage']).client(holdersApi)
  await admin.admit({ params: { sourceId }, body: { account: signer.address } })
  const writing = async () => {
    const { accounts } = await admin.list({})
    return accounts.map(({ account, admitted, writes, anchored }) => [account, admitted, writes, anchored])
  }
  const wanted = [
    [signer.address, true, true, 3],
    [before, false, false, 0],
  ]
  while (JSON.stringify(await writing()) !== JSON.stringify(wanted)) await setTimeout(20)
  const data = encodeFunctionData({
    abi: auditAnchorAbi,
    functionName: 'anchor',
    args: [stringToHex('another-stream', { size: 32 }), 1n, 1n, `0x${'01'.repeat(32)}`, `0x${noRoot}`],
  })
  const { contract } = await announce('gw-a')
  await assert.rejects(bed.chain.chain.call({ to: contract as Hex, data, from: before }), {
    code: 'chain.call-reverted',
  })
  const { contracts } = await bed.client(chainGatewayApi).contracts({})
  assert.notEqual(contracts.find(({ name }) => name === 'AuditAnchor')!.address, contract)
})
