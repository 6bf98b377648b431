import { verify } from '@jhc/gm/sm2.ts'
import { type AuditHead, composeAuditHead } from '@jhc/record/audit-head.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { type StateFile, stateFile } from '@jhc/server-kit/state-file.ts'
import type { Finding, KeptStream } from './audit.ts'

/** The platform's SM2 key, wherever it lives. */
export interface Signer {
  /** 0x04‖X‖Y */
  publicKey(): Promise<Uint8Array>
  /** r‖s */
  sign(message: Uint8Array): Promise<Uint8Array>
}

export interface SignedHead extends AuditHead {
  publicKey: string
  signature: string
}

const hex = (value: unknown, characters: number): value is string =>
  typeof value === 'string' && value.length === characters && /^[0-9a-f]+$/.test(value)

function readSigned(value: unknown): SignedHead | null {
  const { stream, seq, code, at, publicKey, signature } = (value ?? {}) as SignedHead
  const whole = typeof stream === 'string' && Number.isSafeInteger(seq) && typeof at === 'string'
  return whole && hex(code, 64) && hex(publicKey, 130) && hex(signature, 128)
    ? { stream, seq, code, at, publicKey, signature }
    : null
}

export const isSigned = (head: SignedHead): boolean =>
  verify(composeAuditHead(head), fromHex(head.signature), fromHex(head.publicKey))

export interface HeadSigner {
  /** What the last run left, where its signature holds. */
  left(): Promise<SignedHead | null>
  /** Signs where the stream stands, if it has moved. */
  round(): Promise<void>
  current(): SignedHead | null
  findings(): Finding[]
  settled(): Promise<void>
}

/** Signed apart from the calls, so that none waits for a key: the newest signed head is at most a round and a signature old. */
export function headSigner(
  signer: Signer,
  file: StateFile | null,
  { stream, head, now }: Pick<KeptStream, 'stream' | 'head' | 'now'>,
): HeadSigner {
  let signed: SignedHead | null = null
  const findings: Finding[] = []
  return {
    async left() {
      const stored = file?.read()
      if (stored === undefined || stored === null) return null
      const found = readSigned(stored)
      const own = toHex(await signer.publicKey())
      if (found && found.stream === stream && found.publicKey === own && isSigned(found)) return found
      // A key that was exchanged leaves heads of its time behind; they are told, not believed.
      findings.push({ table: 'audit-head', key: stream, column: 'signature', problem: '链头文件的签名不符' })
      return null
    },
    async round() {
      const { seq, mac } = head()
      if (seq === 0 || signed?.seq === seq) return
      const next = { stream, seq, code: mac, at: new Date(now()).toISOString() }
      const [publicKey, signature] = [await signer.publicKey(), await signer.sign(composeAuditHead(next))]
      signed = { ...next, publicKey: toHex(publicKey), signature: toHex(signature) }
      file?.note(signed)
    },
    current: () => signed,
    findings: () => findings,
    settled: async () => file?.settled(),
  }
}

/**
 * A head that somebody kept elsewhere, against the lines as they are: shows what was cut off or made anew since, also where the
 * database and every file beside it were put back together.
 */
export async function verifyHead(audit: KeptStream, publicKey: string, head: SignedHead) {
  const problems: string[] = []
  if (head.publicKey !== publicKey || !isSigned(head)) problems.push('不是本平台签名的链头')
  else {
    const code = await audit.store.macAt(head.stream, head.seq)
    if (code === null) problems.push(`第 ${head.seq} 号记录缺失`)
    else if (code !== head.code) problems.push(`第 ${head.seq} 号记录与签名时不是同一条`)
  }
  return { verdict: problems.length === 0 ? ('passed' as const) : ('failed' as const), problems }
}

export const openHeadFile = (path: string | undefined, failed: (error: unknown) => void): StateFile | null =>
  path ? stateFile(`${path}.signed`, failed) : null
