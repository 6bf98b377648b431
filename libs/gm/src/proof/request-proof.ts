import { engine } from '#engine'
import { base64Of, fromBase64, utf8 } from '../bytes.ts'
import { verify } from '../sm2.ts'
import { signatureFromDer, signatureToDer } from '../sm2-der.ts'
import { sm3Hex } from '../sm3.ts'
import { proofErrors } from './errors.ts'

/**
 * Who asks, signed for one request: `Authorization: JHC-Proof name=value,…`. docs/reference/request-proof.md is written for whoever
 * makes one elsewhere. Times are seconds since 1970.
 */
export interface RequestProof {
  /** As the platform registered it. */
  identity: string
  /** SM3 of the certificate's DER, in hexadecimal. */
  certificate: string
  /** Name of the platform that it is meant for. */
  audience: string
  issued: number
  expires: number
  /** Not used again. */
  nonce: string
  /** SM3 of the body's bytes, in hexadecimal; of nothing where there is none. */
  body: string
}

export interface ProvenRequest {
  method: string
  /** Path and query as sent. */
  target: string
}

export const proofScheme = 'JHC-Proof'
/** Longer is refused. */
export const longestProofSeconds = 60
/** How far the asker's clock may be ahead. */
export const clockSkewSeconds = 5
export const emptyDigest = sm3Hex(new Uint8Array())

const shapes: [keyof RequestProof | 'signature', RegExp][] = [
  ['identity', /^[A-Za-z0-9._-]{1,64}$/],
  ['certificate', /^[0-9a-f]{64}$/],
  ['audience', /^[A-Za-z0-9._-]{1,64}$/],
  ['issued', /^[1-9]\d{9}$/],
  ['expires', /^[1-9]\d{9}$/],
  ['nonce', /^[A-Za-z0-9_-]{16,64}$/],
  ['body', /^[0-9a-f]{64}$/],
  ['signature', /^[A-Za-z0-9+/]{60,100}={0,2}$/],
]

/** What is signed: each field on a line of its own, so that no two requests have the same text. */
export function proofText(proof: RequestProof, { method, target }: ProvenRequest): Uint8Array {
  const { identity, certificate, audience, issued, expires, nonce, body } = proof
  const lines = ['JHC-PROOF-1', method, target, body, audience, identity, certificate, issued, expires, nonce]
  return utf8(`${lines.join('\n')}\n`)
}

/** `sign` gives raw r‖s. */
export async function writeProof(
  given: Pick<RequestProof, 'identity' | 'certificate' | 'audience'>,
  request: ProvenRequest & { body?: string | Uint8Array },
  sign: (text: Uint8Array) => Uint8Array | Promise<Uint8Array>,
  now: number = Date.now(),
): Promise<{ header: string; proof: RequestProof }> {
  const issued = Math.floor(now / 1000)
  const proof: RequestProof = {
    ...given,
    issued,
    expires: issued + longestProofSeconds,
    nonce: engine.base64url(engine.random(16)),
    body: sm3Hex(request.body ?? ''),
  }
  const signature = base64Of(signatureToDer(await sign(proofText(proof, request))))
  const { identity, certificate, audience, expires, nonce, body } = proof
  const fields = Object.entries({ identity, certificate, audience, issued, expires, nonce, body, signature })
  return { header: `${proofScheme} ${fields.map(([name, value]) => `${name}=${value}`).join(',')}`, proof }
}

/** Reads the header's value strictly: all fields, in their order, once. Believes nothing of it. */
export function readProof(header: string): { proof: RequestProof; signature: Uint8Array } {
  const [scheme, text, ...more] = header.split(' ')
  const fields = (text ?? '').split(',')
  if (scheme !== proofScheme || more.length > 0 || fields.length !== shapes.length) throw proofErrors.malformed()
  const entries = shapes.map(([name, shape], at) => {
    const value = fields[at]!.startsWith(`${name}=`) ? fields[at]!.slice(name.length + 1) : ''
    if (!shape.test(value)) throw proofErrors.malformed({ field: name })
    return [name, value] as const
  })
  const { issued, expires, signature, ...texts } = Object.fromEntries(entries) as Record<
    keyof RequestProof | 'signature',
    string
  >
  return {
    proof: { ...texts, issued: Number(issued), expires: Number(expires) },
    signature: signatureOf(signature),
  }
}

/** Audience and times; throws with the platform's time, so that a wrong clock can be seen from the refusal. */
export function checkProofTimes(proof: RequestProof, audience: string, now: number): void {
  const seconds = Math.floor(now / 1000)
  const details = { platformTime: seconds }
  if (proof.audience !== audience) throw proofErrors['wrong-audience']({ audience })
  if (proof.issued > seconds + clockSkewSeconds) throw proofErrors['clock-skew'](details)
  if (proof.expires <= seconds || proof.expires <= proof.issued) throw proofErrors.expired(details)
  if (proof.expires - proof.issued > longestProofSeconds) throw proofErrors['lasts-too-long']()
}

export function checkProofSignature(
  proof: RequestProof,
  request: ProvenRequest,
  signature: Uint8Array,
  publicKey: Uint8Array,
): void {
  if (!verify(proofText(proof, request), signature, publicKey)) throw proofErrors['bad-signature']()
}

function signatureOf(text: string): Uint8Array {
  try {
    return signatureFromDer(fromBase64(text))
  } catch {
    throw proofErrors.malformed({ field: 'signature' })
  }
}
