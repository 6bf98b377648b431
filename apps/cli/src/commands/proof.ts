import { writeFileSync } from 'node:fs'
import type { InclusionProof } from '@jhc/record/proof.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../output.ts'
import { UsageError } from '../usage-error.ts'

/** The proof file, to standard output or `--out`. */
export const proof: Command = async ({ output, positionals, options, connection }) => {
  const [recordId] = positionals
  if (!recordId) throw new UsageError('用法：jhc proof <档案号> [--version n] [--out 文件]')
  const version = options.version === undefined ? undefined : Number(options.version)
  const { client } = await connection()
  const file = (await client(provenanceApi).proof({
    params: { recordId },
    query: { version },
  })) as unknown as InclusionProof
  const text = JSON.stringify(file, null, 2)
  const out = typeof options.out === 'string' ? options.out : null
  if (out) writeFileSync(out, `${text}\n`)
  else output.print(text)
  const { blockNumber, blockHash } = file.chain
  output.note(output.say(`第 ${blockNumber} 块 ${blockHash}`, `block ${blockNumber} ${blockHash}`))
  output.note(
    `${output.say('离线核验：', 'verify offline: ')}npx jhc verify ${out ?? 'proof.json'} --header ${blockHash}`,
  )
  return exitCodes.ok
}
