import { verify } from '@jhc/gm/sm2.ts'
import { signatureFromDer } from '@jhc/gm/sm2-der.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { readPublicKey } from '@jhc/gm/x509/private-key.ts'
import { z } from 'zod'
import { batchRootOfLeaves } from './batch.ts'
import { concat, equalBytes, fromHex, fromUtf8, toHex, utf8 } from './bytes.ts'
import { domain } from './domains.ts'
import { decodeHeader, decodeReceipt, keccak256, receiptKey, valueFromTriePath } from './receipt-path.ts'

/**
 * `jhc-audit-package/1`: audit lines with what holds them, as a tar of plain files.
 *   files.sm3, files.sig     SM3 of each other file as `openssl dgst -sm3 -r` prints it; the platform's SM2 signature over it, DER
 *   platform.pem             the key, to be compared with one from elsewhere
 *   lines.jsonl              exactly the bytes that were hashed, a line each
 *   batches.json             what is on chain of them
 *   head.json, head.sig      where the stream stood, and the signature over exactly these bytes
 *   about.json, readme.txt   what it is
 */
export const signedFiles = ['about.json', 'batches.json', 'head.json', 'head.sig', 'lines.jsonl', 'readme.txt'] as const

const prefixed = z.string().regex(/^0x([0-9a-f]{2})*$/)
export const packagedBatch = z.object({
  stream: z.string().min(1).max(32),
  fromSeq: z.number().int().min(1),
  toSeq: z.number().int().min(1),
  root: z.string().regex(/^[0-9a-f]{64}$/),
  previousRoot: z.string().regex(/^[0-9a-f]{64}$/),
  transactionHash: z.string(),
  blockNumber: z.number().int(),
  blockHash: z.string(),
  /** Null on a chain whose nodes hand out no proofs. */
  receipt: z.object({ headerRlp: prefixed, transactionIndex: z.number().int(), nodes: z.array(prefixed) }).nullable(),
})
export const packagedBatches = z.object({
  contract: z.string().regex(/^0x[0-9a-f]{40}$/),
  genesisHash: z.string(),
  batches: z.array(packagedBatch),
})
export type PackagedBatch = z.output<typeof packagedBatch>

export const sm3List = (files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array =>
  utf8(files.map(({ name, bytes }) => `${toHex(sm3(bytes))} *${name}\n`).join(''))

export type PackageStep = 'files' | 'signature' | 'key' | 'head' | 'lines' | 'roots' | 'chain'
export interface PackageVerdict {
  steps: { step: PackageStep; verdict: 'passed' | 'failed' | 'unchecked'; problem: string }[]
  lines: number
  publicKey: string
  batches: PackagedBatch[]
}

interface Trusted {
  /** SM2 public key of the platform, PEM, from elsewhere. */
  publicKey?: string
}

class Problem extends Error {}
function must(holds: boolean, problem: string): asserts holds {
  if (!holds) throw new Problem(problem)
}

/** Offline: nothing but the package, a key that is trusted, and arithmetic. Never throws on what the package holds. */
export function verifyAuditPackage(files: ReadonlyMap<string, Uint8Array>, trusted: Trusted = {}): PackageVerdict {
  const verdict: PackageVerdict = { steps: [], lines: 0, publicKey: '', batches: [] }
  const file = (name: string) => {
    const bytes = files.get(name)
    must(bytes !== undefined, `缺少文件 ${name}`)
    return bytes
  }
  const step = (name: PackageStep, check: () => unknown) => {
    try {
      const done = check()
      verdict.steps.push({ step: name, verdict: done === false ? 'unchecked' : 'passed', problem: '' })
    } catch (error) {
      const problem = error instanceof Problem ? error.message : '内容不合格式'
      verdict.steps.push({ step: name, verdict: 'failed', problem })
    }
  }
  const signed = (message: string, signature: string) =>
    verify(file(message), signatureFromDer(file(signature)), readPublicKey(fromUtf8(file('platform.pem'))))

  step('signature', () => must(signed('files.sm3', 'files.sig'), '文件清单的签名不符'))
  step('key', () => {
    verdict.publicKey = toHex(readPublicKey(fromUtf8(file('platform.pem'))))
    if (trusted.publicKey === undefined) return false
    return must(toHex(readPublicKey(trusted.publicKey)) === verdict.publicKey, '不是您给出的公钥')
  })
  step('files', () => {
    const list = sm3List(signedFiles.map((name) => ({ name, bytes: file(name) })))
    const differing = fromUtf8(file('files.sm3'))
      .split('\n')
      .filter((line) => !fromUtf8(list).split('\n').includes(line))
    must(
      equalBytes(list, file('files.sm3')),
      `与清单不符：${differing.map((line) => line.slice(66)).join('、') || '清单'}`,
    )
    must(files.size === signedFiles.length + 3, '有清单以外的文件')
  })
  step('head', () => must(signed('head.json', 'head.sig'), '链头的签名不符'))
  const leaves = new Map<string, Uint8Array>()
  step('lines', () => {
    const text = fromUtf8(file('lines.jsonl'))
    must(text === '' || text.endsWith('\n'), '最后一行不完整')
    for (const line of text.split('\n').slice(0, -1)) {
      const [format, stream, seq] = JSON.parse(line)
      must(format === 'JHC-AUD-1' && !leaves.has(`${stream}/${seq}`), `第 ${seq} 号重复或不合格式`)
      leaves.set(`${stream}/${seq}`, sm3(concat(Uint8Array.of(domain.auditLeaf), utf8(line))))
    }
    verdict.lines = leaves.size
  })
  let contract = ''
  step('roots', () => {
    const told = packagedBatches.parse(JSON.parse(fromUtf8(file('batches.json'))))
    contract = told.contract
    verdict.batches = told.batches
    let covered = 0
    let before: PackagedBatch | undefined
    for (const batch of told.batches) {
      const { stream, fromSeq, toSeq, root, previousRoot } = batch
      const keys = Array.from({ length: toSeq - fromSeq + 1 }, (_, i) => `${stream}/${fromSeq + i}`)
      const missing = keys.find((key) => !leaves.has(key))
      must(missing === undefined, `缺少第 ${missing} 号`)
      must(batchRootOfLeaves(keys.map((key) => leaves.get(key)!)) === root, `第 ${fromSeq}–${toSeq} 号与批次根不符`)
      must(!before || (before.toSeq + 1 === fromSeq && before.root === previousRoot), `第 ${fromSeq} 号前批次不相接`)
      covered += keys.length
      before = batch
    }
    must(covered === leaves.size, '有批次以外的记录')
  })
  step('chain', () => {
    if (verdict.batches.length === 0 || verdict.batches.some(({ receipt }) => receipt === null)) return false
    for (const batch of verdict.batches)
      must(
        isInReceipt(batch, contract),
        `第 ${batch.fromSeq}–${batch.toSeq} 号的存证事件不在区块 ${batch.blockNumber} 中`,
      )
  })
  return verdict
}

const eventTopic = toHex(keccak256(utf8('AuditAnchored(bytes32,uint256,uint64,uint64,bytes32,bytes32)')))
const word = (value: number) => value.toString(16).padStart(64, '0')

/** The contract's event with this root, in a receipt that leads to the header whose hash is told. */
function isInReceipt(batch: PackagedBatch, contract: string): boolean {
  const bytes = (hex: string) => fromHex(hex.slice(2))
  const { headerRlp, transactionIndex, nodes } = batch.receipt!
  const header = decodeHeader(bytes(headerRlp))
  if (`0x${toHex(header.hash)}` !== batch.blockHash || header.number !== batch.blockNumber) return false
  const { logs } = decodeReceipt(valueFromTriePath(header.receiptsRoot, receiptKey(transactionIndex), nodes.map(bytes)))
  const stream = toHex(utf8(batch.stream)).padEnd(64, '0')
  const data = word(batch.fromSeq) + word(batch.toSeq) + batch.root + batch.previousRoot
  return logs.some(
    (log) =>
      `0x${toHex(log.address)}` === contract &&
      toHex(log.topics[0]!) === eventTopic &&
      toHex(log.topics[1]!) === stream &&
      toHex(log.data) === data,
  )
}
