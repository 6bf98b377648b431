import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { recordTypes } from '@jhc/record/model.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../output.ts'
import { UsageError } from '../usage-error.ts'

const kinds = { outpatient: '门诊', emergency: '急诊', inpatient: '住院', checkup: '体检' } as const
const states = { collected: '已采集', sequenced: '已入队', included: '已上链', final: '已确认' } as const

/** 患者 → 就诊活动 → 档案. */
export const resident: Command = async ({ output, positionals, connection }) => {
  const [personId] = positionals
  if (!personId) throw new UsageError('用法：jhc resident <居民号>')
  const { client } = await connection()
  const view = await client(indexLibraryApi).resident({ params: { personId } })
  output.print(`${view.personId}  ${view.maskedName || output.say('（姓名未提供）', '(no name)')}  ${view.birthYear}`)
  output.print(
    output.say(
      `登记 ${view.registrations.length} 处，就诊 ${view.encounters.length} 次`,
      `${view.registrations.length} registrations, ${view.encounters.length} encounters`,
    ),
  )
  for (const encounter of view.encounters) {
    output.print(
      `  ${encounter.start.slice(0, 10)}  ${output.say(kinds[encounter.kind], encounter.kind)}  ${encounter.orgName}`,
    )
    for (const record of encounter.records) {
      const type = output.say(recordTypes[record.recordType], record.recordType)
      output.print(
        `    ${record.recordId}  v${record.version}  ${type}  ${output.say(states[record.state], record.state)}`,
      )
    }
  }
  return exitCodes.ok
}
