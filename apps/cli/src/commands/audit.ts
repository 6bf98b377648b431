import { readFileSync } from 'node:fs'
import { type PackageStep, verifyAuditPackage } from '@jhc/record/audit-package.ts'
import { readTar } from '@jhc/record/tar.ts'
import type { CommandContext } from '../command.ts'
import { count, type ExitCode, exitCodes, stepLine } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { trustedHash } from './verify-file.ts'

const titles: Record<PackageStep, [string, string]> = {
  signature: ['平台对文件清单的 SM2 签名', 'SM2 signature of the list of files'],
  key: ['公钥与您给出的一致', 'the key that you trust'],
  files: ['各文件的 SM3 与清单一致', 'SM3 of each file'],
  head: ['链头凭证的 SM2 签名', 'SM2 signature of the head'],
  lines: ['审计记录的格式', 'audit lines'],
  roots: ['记录逐条算出的批次根', 'batch roots computed from the lines'],
  chain: ['存证事件在区块的回执中', 'anchoring events in their blocks'],
}

const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path)
  } catch {
    throw new UsageError(`读不到文件：${path}\nCannot read ${path}`)
  }
}

/** Off line. The key and the block hashes are worth as much as where they come from: each is said. */
export async function audit({ output, positionals, options }: CommandContext): Promise<ExitCode> {
  const [act, path, ...rest] = positionals
  if (act !== 'verify' || !path || rest.length > 0)
    throw new UsageError('用法：jhc audit verify <存证包.tar> [--key 平台公钥.pem] [--header 区块哈希]')
  const files = readTar(bytesOf(path))
  if (!files) {
    output.print(output.say('不是审计存证包', 'not an audit package'))
    return exitCodes.mismatch
  }
  const key = typeof options.key === 'string' ? bytesOf(options.key).toString('utf8') : undefined
  const block = typeof options.header === 'string' ? trustedHash(options.header) : undefined
  const { steps, lines, publicKey, batches } = verifyAuditPackage(files, key === undefined ? {} : { publicKey: key })
  for (const { step, verdict, problem } of steps) output.print(stepLine(verdict, output.say(...titles[step]), problem))
  output.print(output.say(`  平台公钥 ${publicKey}`, `  platform key ${publicKey}`))
  for (const { fromSeq, toSeq, blockNumber, blockHash, transactionHash } of batches)
    output.print(
      output.say(
        `  第 ${fromSeq}–${toSeq} 号：区块 ${blockNumber} ${blockHash} 交易 ${transactionHash}`,
        `  ${fromSeq}–${toSeq}: block ${blockNumber} ${blockHash} transaction ${transactionHash}`,
      ),
    )
  const known = block === undefined || batches.some(({ blockHash }) => blockHash === block)
  if (!known)
    output.print(stepLine('failed', output.say('您给出的区块不在其中', 'the block that you trust is not among them')))
  const failed = !known || steps.some(({ verdict }) => verdict === 'failed')
  output.print(
    failed
      ? output.say('不一致：存证包被改动或不完整', 'MISMATCH')
      : output.say(
          `一致：${count(lines)} 条审计记录，${batches.length} 个批次。公钥与区块哈希请与另行取得的核对。`,
          `VERIFIED: ${count(lines)} lines in ${batches.length} batches. Compare the key and the block hashes with others' word.`,
        ),
  )
  return failed ? exitCodes.mismatch : exitCodes.ok
}
