import { randomBytes } from 'node:crypto'
import { columnToken } from '@jhc/gm/sealed-column.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { type ChainGrant, rowText, saveGrants } from '@jhc/trust-platform/consent/chain-grant-store.ts'
import {
  type ConsentPlatform,
  type Signing,
  startConsentPlatform,
  testColumns,
} from '@jhc/trust-platform/consent/testing/consent-platform.ts'
import { sql } from 'kysely'
import type { Hex } from 'viem'
import type { BenchOptions } from './main.ts'

const grantsEach = 5
/** Residents whose grants stand on the chain as well; all others fill the tables, as the mirror of a whole district would. */
const onChain = 20

/**
 * One call of consent.check by the bus, as retrieval makes it: rows of one resident among those of all, their codes, the rule, and the
 * contract's word for each part. Beside it the bare indexed query of the same rows, and both with eight callers at once.
 */
export async function run({ records = 10_000, say }: BenchOptions) {
  const platform = await startConsentPlatform()
  try {
    const doctor = await platform.enrol(await platform.newDoctor('沈医生', 'B00'))
    const residents: Signing[] = []
    for (let n = 0; n < onChain; n++) residents.push(await residentWithGrants(platform, doctor, n))
    say(`${onChain} residents with ${grantsEach} grants each on the chain`)
    await fill(platform, records)
    say(`${records} residents with ${grantsEach} grants each in the tables`)
    const client = platform.platform.bus.client(consentApi, 'test')
    const check = (n: number) =>
      client.check({
        body: {
          residentId: residents[n % onChain]!.id,
          askerId: doctor.id,
          purpose: 1,
          holderOrgId: 'A00',
          recordTypes: ['lab-report', 'outpatient-visit'],
          fields: null,
          maxGrade: 3,
          dataFrom: '2024-01-01',
          dataTo: '2024-12-31',
        },
      })
    const bare = async (n: number) =>
      void (await sql`select * from consent.chain_grant where resident_id = ${residents[n % onChain]!.id}`.execute(
        platform.platform.db,
      ))
    for (let n = 0; n < 200; n++) {
      const { allowed } = await check(n)
      if (!allowed) throw new Error('a check that has to allow refused')
      await bare(n)
    }
    const rounds = 1_000
    return {
      residents: records + onChain,
      grantsEach,
      checkMs: await measure(rounds, 1, check),
      bareQueryMs: await measure(rounds, 1, bare),
      checkMsEightAtOnce: await measure(rounds, 8, check),
      bareQueryMsEightAtOnce: await measure(rounds, 8, bare),
    }
  } finally {
    await platform.stop()
  }
}

async function residentWithGrants(platform: ConsentPlatform, doctor: Signing, n: number): Promise<Signing> {
  const one = await platform.enrol(platform.newResident(`居民${n}`))
  const ids: Hex[] = []
  // Two of them cover what is asked for, so that a check has two parts to confirm.
  for (let i = 0; i < grantsEach; i++) {
    const dataFrom = i === 0 ? 20240601 : 20200101
    const { grantId } = await platform.grant(one, doctor.id, {
      maxGrade: 3,
      dataFrom,
      purpose: i < 2 ? 1 : 3,
      ...text(platform, i),
    })
    ids.push(grantId)
  }
  await platform.inForce(one, ids.at(-1)!)
  return one
}

const text = (platform: ConsentPlatform, i: number) =>
  i < 2 ? {} : { textHash: platform.textOf('data-use', 'referral') }

/** Rows as the follower writes them, of residents that are not on this chain. */
async function fill({ platform }: ConsentPlatform, residents: number): Promise<void> {
  const macOf = columnToken(testColumns, 'consent.chain_grant.mac')
  const word = () => `0x${randomBytes(32).toString('hex')}`
  const seconds = Math.floor(Date.now() / 1000)
  for (let from = 0; from < residents; from += 200)
    await platform.db.transaction().execute(async (trx) => {
      const rows: ChainGrant[] = []
      for (let n = from; n < Math.min(from + 200, residents); n++) {
        const residentId = word()
        for (let i = 0; i < grantsEach; i++) {
          const row: ChainGrant = {
            grantId: word(),
            residentId,
            granteeId: word(),
            granteeKind: 1,
            granteeOrg: 'B00',
            holderOrg: null,
            kind: 1,
            mode: 2,
            purpose: 1,
            recordTypes: 15,
            fieldsForm: 0,
            fields: `0x${'0'.repeat(64)}`,
            maxGrade: 3,
            dataFrom: 20200101,
            dataTo: 20261231,
            validFrom: seconds,
            validTo: seconds + 86_400,
            nonce: i + 1,
            textHash: word(),
            terms: `0x${randomBytes(215).toString('hex')}`,
            replaces: null,
            keyVersion: 1,
            grantedAt: seconds,
            practitionerId: null,
            practitionerOrg: null,
            blockNumber: 0,
            logIndex: n * grantsEach + i,
            transactionHash: word(),
            ended: null,
            endedAt: null,
            endedBlock: null,
            mac: '',
          }
          rows.push({ ...row, mac: macOf(rowText(row)) })
        }
      }
      await saveGrants(trx, rows)
    })
  await sql`analyze consent.chain_grant`.execute(platform.db).catch(() => {})
}

async function measure(rounds: number, callers: number, act: (n: number) => Promise<unknown>) {
  const samples: number[] = []
  let next = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (let n = next++; n < rounds; n = next++) {
        const at = performance.now()
        await act(n)
        samples.push(performance.now() - at)
      }
    }),
  )
  const perSecond = Math.round((rounds / (performance.now() - started)) * 1000)
  const sorted = samples.sort((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)]! * 100) / 100
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond }
}
