import { existsSync, readFileSync } from 'node:fs'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { type ChangeVerdict, verifyChangeProof } from '@jhc/record/change-proof.ts'
import { type ProofStepName, type ProofVerdict, verifyProof } from '@jhc/record/proof.ts'
import { decodeHeader } from '@jhc/record/receipt-path.ts'
import type { CommandContext } from '../command.ts'
import { type ExitCode, exitCodes, stepLine } from '../output.ts'
import { UsageError } from '../usage-error.ts'

const titles: Record<ProofStepName, [string, string]> = {
  format: ['证明文件格式', 'proof file'],
  entry: ['索引条目', 'index entry'],
  batch: ['批次默克尔路径', 'path to the batch root'],
  receipt: ['交易回执路径', 'receipt path'],
  event: ['存证事件', 'anchoring event'],
  block: ['区块头哈希', 'block header hash'],
  'trusted-block': ['与您给出的区块一致', 'the block that you trust'],
}

const hash = /^0x[0-9a-f]{64}$/

/** A block hash from what the user has: the hash, a file with it, a header's RLP in hex, or a block as a node's JSON. */
export function trustedHash(given: string): string {
  const text = (existsSync(given) ? readFileSync(given, 'utf8') : given).trim()
  const value = text.startsWith('{') ? blockMember(text) : text.toLowerCase()
  if (hash.test(value)) return value
  try {
    return `0x${toHex(decodeHeader(fromHex(value)).hash)}`
  } catch {
    throw new UsageError(
      `--header 不是区块哈希，也不是区块头文件：${given}\n--header is neither a block hash nor a header file.`,
    )
  }
}

/** A header's bytes are worth more than a hash beside them: where both stand, the hash is computed. */
function blockMember(text: string): string {
  try {
    const json = JSON.parse(text)
    const block = json.result ?? json
    return String(block.headerRlp ?? block.hash ?? '')
  } catch {
    return ''
  }
}

function readProofFile(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`读不到证明文件：${path}\nCannot read ${path}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What the proof speaks of, in both languages. */
function subjectOf(entry: NonNullable<(ProofVerdict | ChangeVerdict)['entry']>): [string, string] {
  if ('recordId' in entry) {
    const { recordId, version, day, fingerprint } = entry
    return [
      `档案 ${recordId} 第 ${version} 版，日期 ${day}，指纹 ${fingerprint}`,
      `record ${recordId} version ${version}, day ${day}, fingerprint ${fingerprint}`,
    ]
  }
  const { stream, seq, kind, at, ids } = entry
  const named = Object.entries(ids).map(([name, value]) => `${name}=${value}`)
  return [
    `变更记录 ${stream} 第 ${seq} 号，${kind}，${at.toISOString()}，${named.join(' ')}`,
    `change ${stream} number ${seq}, ${kind}, ${at.toISOString()}, ${named.join(' ')}`,
  ]
}

/** Offline: nothing but the file, the trusted block and arithmetic. */
export async function verifyFile({ output, options }: CommandContext, path: string): Promise<ExitCode> {
  const blockHash = typeof options.header === 'string' ? trustedHash(options.header) : undefined
  const contract = typeof options.contract === 'string' ? options.contract.toLowerCase() : undefined
  const proof = readProofFile(path)
  const ofChange = (proof as { format?: unknown } | null)?.format === 'jhc-change-proof/1'
  const verdict = (ofChange ? verifyChangeProof : verifyProof)(proof, { blockHash, contract })
  for (const step of verdict.steps) {
    output.print(stepLine(step.verdict, output.say(...titles[step.step])))
    if (step.verdict === 'failed' && step.expected)
      output.print(
        `      ${output.say('应为', 'expected')} ${step.expected}\n      ${output.say('实为', 'actual')}   ${step.actual ?? '—'}`,
      )
  }
  if (verdict.entry) output.print(output.say(...subjectOf(verdict.entry)))
  if (verdict.verified) {
    output.print(output.say('验证通过', 'verified'))
    return exitCodes.ok
  }
  if (verdict.steps.some((one) => one.verdict === 'failed')) {
    output.print(output.say('不一致', 'mismatch'))
    return exitCodes.mismatch
  }
  output.print(
    output.say(
      `证明文件自身成立。请再用 --header 给出从别处得知的区块哈希或区块头；本证明所指为 ${verdict.blockHash}`,
      `The file is consistent in itself. Give the block hash or header that you have from elsewhere with --header; the file points to ${verdict.blockHash}`,
    ),
  )
  return exitCodes.unusable
}
