import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { knownContracts } from '@jhc/chain-platform/gateway/known-contracts.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { startChain, type TestChain } from '@jhc/chain-platform/testing/start-chain.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { changeLogApi } from '../api.ts'
import { createChangeLog } from '../capability.ts'
import type { ChangeLogConfig } from '../change-log.ts'

const permissions = ['empi.register', 'empi.read', 'empi.review', 'provenance.read', 'provenance.verify', 'chain.read']
export const dayMs = 86_400_000

const nobody = {
  nameCharacters: ['测'],
  namePinyin: ['ce'],
  sex: '1',
  birthYear: '1970',
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

/** Master index, change log, gateway and mirror over a real chain; the platform's clock is the test's, behind the chain's. */
export async function startChangeBed(config: ChangeLogConfig = {}) {
  const chain = await startChain()
  const tokenKey = randomBytes(32)
  const clock = { ms: Date.now() - 5 * dayMs }
  /** `cut`: nothing of the chain is there, as in the moment before a crash between sealing and submitting. */
  const launch = (database?: TestPlatform['database'], cut = false) =>
    startTestPlatform({
      database,
      now: () => clock.ms,
      capabilities: (context) => [
        ...(cut
          ? []
          : [
              createChainGateway(context, {
                driver: chain.chain,
                signer: chain.signer,
                contracts: knownContracts.filter(({ name }) => name === 'ChangeLog'),
              }),
              createMirror(context, { driver: chain.chain }),
            ]),
        createEmpi(context, { tokenKey, columnKeys: columnKeysOf(new Uint8Array(32)) }),
        createChangeLog(context, { pollMs: 20, ...config }),
      ],
    })
  let registered = 0
  const bed = {
    chain: chain as TestChain,
    clock,
    platform: await launch(),
    get caller() {
      return bed.platform.as(permissions, { kind: 'user', id: 'steward' })
    },
    get empi() {
      return bed.caller.client(empiApi)
    },
    get changes() {
      return bed.caller.client(changeLogApi)
    },
    /** New persons, far enough apart to stay apart. */
    async register(count: number): Promise<{ personId: string; registrationId: string }[]> {
      const patients = Array.from({ length: count }, () => {
        const no = ++registered
        const parts = { ...nobody, nameCharacters: [String.fromCodePoint(0x4e00 + no)], birthYear: String(1900 + no) }
        return { patientRef: `ref-${no}`, orgId: 'D00', form: 'clear' as const, parts }
      })
      return (await bed.empi.register({ body: { sourceId: 'district', patients } })).registrations
    },
    /** Merges a person with another and takes it out again: two change records. */
    async mergeAndSplit(): Promise<string> {
      const [one, two] = await bed.register(2)
      const reason = '核实'
      await bed.empi.merge({ params: { personId: one!.personId }, body: { otherPersonId: two!.personId, reason } })
      const body = { registrationIds: [two!.registrationId], reason }
      await bed.empi.split({ params: { personId: one!.personId }, body })
      return one!.personId
    },
    async until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
      for (;;) {
        const value = await read()
        if (holds(value)) return value
        await setTimeout(10)
      }
    },
    untilFinal: (count: number) =>
      bed.until(
        () => bed.changes.status({}),
        (status) => status.final >= count,
      ),
    async restart({ cut = false } = {}) {
      await bed.platform.stop({ keepDatabase: true })
      await chain.reopen()
      bed.platform = await launch(bed.platform.database, cut)
    },
    async stop() {
      await bed.platform.stop()
      await chain.stop()
    },
  }
  return bed
}

export type ChangeBed = Awaited<ReturnType<typeof startChangeBed>>
