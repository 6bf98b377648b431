import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { startChain } from '@jhc/chain-platform/testing/start-chain.ts'
import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { startTestPlatform, type TestPlatformOptions } from '@jhc/server-kit/test-platform.ts'
import { anchoringApi } from '../../anchoring/api.ts'
import { createAnchoring } from '../../anchoring/capability.ts'
import { changeLogApi } from '../../anchoring/change-log/api.ts'
import { createChangeLog } from '../../anchoring/change-log/capability.ts'
import { createProvenance } from '../capability.ts'
import { Holder } from './holder.ts'

const sources = [
  {
    sourceId: 'district',
    orgId: 'D00',
    name: '区域平台',
    kind: 'sql',
    mode: 'plain' as const,
    orgName: '静安区卫生健康信息中心',
  },
  {
    sourceId: 'hospital-a',
    orgId: 'A01',
    name: '岚汀医院',
    kind: 'fhir',
    mode: 'cipher' as const,
    orgName: '岚汀医院',
  },
]

function partsOf(number: number) {
  const day = String(1 + (number % 28)).padStart(2, '0')
  return {
    nameCharacters: ['测', String.fromCodePoint(0x4e00 + number)],
    namePinyin: ['ce', 'shi'],
    sex: '1',
    birthYear: String(1940 + (number % 60)),
    birthMonth: '06',
    birthDay: day,
    idRegion: '990101',
    idBirth: `19700${day}`,
    idSequence: String(1000 + number),
    idWhole: `990101-${number}`,
    phoneHead: '',
    phoneTail: '',
    addressArea: '',
    addressRest: '',
  }
}

export interface AnchoredOptions {
  /** Small by default, so that a few records make several batches. */
  maxBatchBytes?: number
  /** Further capabilities, such as accounts. */
  extra?: (context: CapabilityContext) => Capability[]
  sessions?: TestPlatformOptions['sessions']
  /** So far behind the chain's clock that days can pass: change records are anchored the day after. */
  now?: () => number
  /** Instead of an embedded chain of its own. */
  otherChain?: { driver: ChainDriver; signer: ChainSigner; stop(): Promise<void> }
}

/** Index, anchoring, gateway, mirror and provenance over a real database and a real embedded chain; originals with a holder in the test. */
export async function startAnchoredPlatform(more: AnchoredOptions = {}) {
  const embedded = more.otherChain ? null : await startChain()
  const { driver, signer, stop } = more.otherChain ?? { ...embedded!, driver: embedded!.chain }
  const holder = new Holder()
  const metaKey = derivePurposeKey(makeKeyEncryptionKey('centre-1', randomBytes(32)), 'entry-meta')
  const platform = await startTestPlatform({
    now: more.now,
    capabilities: (context) => [
      createChainGateway(context, { driver, signer }),
      createMirror(context, { driver }),
      createEmpi(context, { tokenKey: randomBytes(32), columnKeys: columnKeysOf(randomBytes(32)) }),
      createIndexLibrary(context, { sources, metaKeys: [metaKey] }),
      createAnchoring(context, { maxBatchBytes: more.maxBatchBytes ?? 8 * 1024, maxAgeSeconds: 1, pollMs: 50 }),
      createChangeLog(context, { pollMs: 50 }),
      createProvenance(context, { fieldLabel: (group, element) => `${group}:${element}` }),
      holder.capability(),
      ...(more.extra?.(context) ?? []),
    ],
    sessions: more.sessions,
  })
  const all = platform.as(
    [
      'empi.register',
      'empi.read',
      'empi.review',
      'index.submit',
      'index.read',
      'mirror.read',
      'chain.read',
      'anchoring.read',
      'anchoring.manage',
      'provenance.verify',
      'provenance.read',
    ],
    { kind: 'user', id: 'auditor' },
  )
  const empi = all.client(empiApi)
  const index = all.client(indexLibraryApi)
  const mirror = all.client(mirrorApi)
  const anchoring = all.client(anchoringApi)
  let registered = 0

  /** Sends records of one source; every version of an id in the list is made from its original as it is at this moment. */
  async function send(sourceId: string, recordIds: string[]): Promise<void> {
    const orgId = sources.find((one) => one.sourceId === sourceId)!.orgId
    const first = registered
    registered += recordIds.length
    const patients = recordIds.map((_, i) => ({
      patientRef: `ref-${first + i}`,
      orgId,
      form: 'clear' as const,
      parts: partsOf(first + i),
    }))
    const { registrations } = await empi.register({ body: { sourceId, patients } })
    const entries = recordIds.map((recordId, i) => {
      let version = 1
      while (holder.versions.has(`${recordId}/${version}`)) version++
      const previous = holder.versions.get(`${recordId}/${version - 1}`) ?? null
      return holder.draft(
        holder.seal(recordId, version, orgId, '2026-11-02'),
        previous,
        registrations[i]!.registrationId,
        `enc-${first + i}`,
      )
    })
    const encounters = entries.map(({ encounterRef, registrationId }) => ({
      encounterRef,
      registrationId,
      orgId,
      kind: 'outpatient' as const,
      start: '2026-11-02T08:30:00+08:00',
      end: '2026-11-02T09:00:00+08:00',
      campus: '门诊',
    }))
    await index.receive({ body: { sourceId, encounters, entries } })
  }

  /** Waits until everything received is final and mirrored, and the services have noted it. */
  async function settled(): Promise<void> {
    for (;;) {
      const [{ lanes }, status] = await Promise.all([index.lanes({}), mirror.status({})])
      const open = await Promise.all(
        lanes.map(async ({ laneId, lastSeq }) => {
          const { rows } =
            lastSeq === 0
              ? { rows: [] }
              : await anchoring.rows({ params: { laneId }, query: { afterSeq: lastSeq - 1, limit: 1 } })
          return lastSeq > 0 && rows[0]?.state !== 'final'
        }),
      )
      if (lanes.every((lane) => lane.finalSeq === lane.lastSeq) && status.lag === 0 && !open.includes(true)) return
      await setTimeout(20)
    }
  }

  /** Waits until the first `count` change records are final. */
  async function changesFinal(count: number): Promise<void> {
    const changeLog = all.client(changeLogApi)
    while ((await changeLog.status({})).final < count) await setTimeout(20)
  }

  /** From now on entries stay in their queues. */
  async function pause(): Promise<void> {
    for (const { laneId } of (await index.lanes({})).lanes)
      await anchoring.updateTask({ params: { laneId }, body: { paused: true } })
  }

  return {
    platform,
    pause,
    /** The embedded chain, where it stands on one. */
    chain: embedded!,
    holder,
    client: all.client,
    send,
    settled,
    changesFinal,
    async stop() {
      await platform.stop()
      await stop()
    },
  }
}

export type AnchoredPlatform = Awaited<ReturnType<typeof startAnchoredPlatform>>
