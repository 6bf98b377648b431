import { existsSync } from 'node:fs'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import type { Command } from '../command.ts'
import { exitCodes, stepLine } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { verifyFile } from './verify-file.ts'

const verdicts = {
  passed: ['验证通过', 'verified'],
  failed: ['不一致', 'mismatch'],
  waiting: ['尚未完成上链，稍后再验', 'not anchored yet'],
  incomplete: ['链上各步通过，原件未能核验', 'the original could not be reached'],
} as const

/** A record by the platform, or a proof file offline. */
export const verify: Command = async (context) => {
  const { output, positionals, options, connection } = context
  const [subject] = positionals
  if (!subject)
    throw new UsageError('用法：jhc verify <档案号 | 证明.json> [--header <区块哈希或区块头文件>] [--version n]')
  if (subject.endsWith('.json') || existsSync(subject)) return verifyFile(context, subject)
  const version = options.version === undefined ? undefined : Number(options.version)
  const { client } = await connection()
  const result = await client(provenanceApi).verify({ params: { recordId: subject }, body: { version } })
  output.print(
    output.say(
      `档案 ${result.recordId} 第 ${result.version} 版`,
      `record ${result.recordId} version ${result.version}`,
    ),
  )
  for (const step of result.steps) {
    output.print(stepLine(step.verdict, `${step.title}（${step.step}）`, step.explanation))
    for (const { where, label, change } of step.differences) output.print(`      · ${label}（${where}）${change}`)
  }
  const [zh, en] = verdicts[result.verdict]
  output.print(output.say(zh, en))
  if (result.verdict === 'passed') return exitCodes.ok
  return result.verdict === 'failed' ? exitCodes.mismatch : exitCodes.unusable
}
