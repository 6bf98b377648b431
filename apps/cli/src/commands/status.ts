import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import type { Command } from '../command.ts'
import { count, exitCodes, shanghai } from '../output.ts'

/** How it stands: residents and records, states, chain, mirror, sources. Exit code 1 where something does not run. */
export const status: Command = async ({ output, connection }) => {
  const { client, url } = await connection()
  const { say, print } = output
  const [overview, chain, mirror, collection] = await Promise.all([
    client(indexLibraryApi).overview({}),
    client(chainGatewayApi).status({}),
    client(mirrorApi).status({}),
    client(collectionApi).tasks({}),
  ])
  const { states } = overview
  print(url)
  print(
    say(
      `居民 ${count(overview.residents)} · 就诊 ${count(overview.encounters)} · 档案 ${count(overview.records)} · 版本 ${count(overview.versions)}`,
      `residents ${count(overview.residents)} · encounters ${count(overview.encounters)} · records ${count(overview.records)} · versions ${count(overview.versions)}`,
    ),
  )
  print(
    say(
      `已采集 ${count(states.collected)} · 已入队 ${count(states.sequenced)} · 已上链 ${count(states.included)} · 已确认 ${count(states.final)}`,
      `collected ${count(states.collected)} · sequenced ${count(states.sequenced)} · included ${count(states.included)} · final ${count(states.final)}`,
    ),
  )
  print(
    say(
      `链 ${chain.driver}：第 ${count(chain.head.number)} 块，等待 ${count(chain.waiting)} 笔`,
      `chain ${chain.driver}: block ${count(chain.head.number)}, ${count(chain.waiting)} waiting`,
    ),
  )
  const mirrorStates = { following: '跟随中', 'catching-up': '追赶中', halted: '已停止' } as const
  print(
    say(
      `镜像 ${mirrorStates[mirror.state]}：第 ${count(mirror.mirroredBlock)} 块，落后 ${count(mirror.lag)} 块`,
      `mirror ${mirror.state}: block ${count(mirror.mirroredBlock)}, ${count(mirror.lag)} behind`,
    ),
  )
  for (const task of collection.tasks) {
    const last = task.lastRun
    const reached = task.reachable === false ? say('不可达', 'unreachable') : say('正常', 'ok')
    print(
      `  ${task.sourceId}  ${task.name}  ${reached}  ${last ? `${last.state} ${shanghai(last.finishedAt ?? last.startedAt)}` : say('尚未采集', 'never ran')}${task.openQuarantine > 0 ? say(`  隔离 ${count(task.openQuarantine)}`, `  quarantined ${count(task.openQuarantine)}`) : ''}`,
    )
  }
  const halted = mirror.state === 'halted' || collection.tasks.some((task) => task.reachable === false)
  if (mirror.haltReason) print(mirror.haltReason)
  return halted ? exitCodes.mismatch : exitCodes.ok
}
