import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openChainmakerChain } from '@jhc/chain-driver-chainmaker/open-chainmaker-chain.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { changeLogApi } from '@jhc/trust-platform/anchoring/change-log/api.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import {
  type AnchoredPlatform,
  startAnchoredPlatform,
} from '@jhc/trust-platform/provenance/testing/anchored-platform.ts'
import { startChain } from '../fakes/chainmaker-node/start-chain.ts'

const dayMs = 86_400_000
let bed: AnchoredPlatform
/** The platform's clock, behind the chain's, so that a day can pass. */
let shift = -3 * dayMs
const recordIds: string[] = []
const provenance = () => bed.client(provenanceApi)

before(async () => {
  const chain = await startChain({ curve: 'sm2' })
  const [admin, otherAdmin] = chain.admins
  const driver = await openChainmakerChain(chain.options(admin!, otherAdmin!))
  const stop = async () => {
    await driver.close()
    await chain.stop()
  }
  bed = await startAnchoredPlatform({
    otherChain: { driver, signer: driver.signerOf(admin!), stop },
    now: () => Date.now() + shift,
  })
  for (let i = 0; i < 30; i++) recordIds.push(bed.holder.write())
  await bed.send('district', recordIds.slice(0, 20))
  await bed.send('hospital-a', recordIds.slice(20))
  await bed.settled()
})
after(() => bed?.stop())

test('records anchored on ChainMaker verify, and the steps say that they rest on the node’s answer', async () => {
  for (const recordId of [recordIds[0]!, recordIds[19]!, recordIds[25]!]) {
    const { verdict, steps } = await provenance().verify({ params: { recordId }, body: {} })
    assert.equal(verdict, 'passed', JSON.stringify(steps, null, 1))
    assert.match(steps.find(({ step }) => step === 'receipt')!.explanation, /本链不提供回执证明/)
  }
})

test('a value changed at the source fails there and nowhere else', async () => {
  const recordId = recordIds[3]!
  const original = bed.holder.originals.get(recordId)!
  bed.holder.write(recordId, '17.00')
  const { verdict, steps } = await provenance().verify({ params: { recordId }, body: {} })
  bed.holder.originals.set(recordId, original)
  assert.deepEqual([verdict, ...steps.map((one) => one.verdict)], ['failed', 'failed', ...Array(6).fill('passed')])
})

test('the audit of all rows finds nothing wrong, and a proof file is refused with the reason', async () => {
  const { checked, findings } = await provenance().audit({ body: {} })
  assert.deepEqual(findings, [])
  assert.equal(checked.indexRows, 30)
  await assert.rejects(provenance().proof({ params: { recordId: recordIds[1]! }, query: {} }), {
    code: 'provenance.no-receipt-proofs',
  })
})

test('a change record verifies by the node’s answer, and its proof file is refused with the reason', async () => {
  const empi = bed.client(empiApi)
  const [one, two] = await Promise.all(
    [1, 2].map(async (no) => {
      const parts = { ...nobody, nameCharacters: [`${no}`], birthYear: String(1900 + no) }
      const patients = [{ patientRef: `merged-${no}`, orgId: 'D00', form: 'clear' as const, parts }]
      return (await empi.register({ body: { sourceId: 'district', patients } })).registrations[0]!
    }),
  )
  const body = { otherPersonId: two!.personId, reason: '核实' }
  await empi.merge({ params: { personId: one!.personId }, body })
  const changes = bed.client(changeLogApi)
  await assert.rejects(changes.proof({ params: { seq: 1 } }), { code: 'change-log.not-anchored' })
  shift += dayMs
  await bed.changesFinal(1)
  const { verdict, steps } = await changes.verify({ params: { seq: 1 } })
  assert.deepEqual(
    [verdict, ...steps.map((each) => `${each.step} ${each.verdict}`)],
    ['passed', 'row passed', 'batch passed', 'receipt passed', 'block passed', 'mirror passed'],
  )
  assert.match(steps.find(({ step }) => step === 'receipt')!.explanation, /本链不提供回执证明/)
  await assert.rejects(changes.proof({ params: { seq: 1 } }), { code: 'change-log.no-receipt-proofs' })
})

const nobody = {
  namePinyin: ['ce'],
  sex: '1',
  birthMonth: '06',
  birthDay: '01',
  idRegion: '',
  idBirth: '',
  idSequence: '',
  idWhole: '',
  phoneHead: '',
  phoneTail: '',
  addressArea: '',
  addressRest: '',
}
