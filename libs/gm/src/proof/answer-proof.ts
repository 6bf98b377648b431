import { base64Of, fromBase64, utf8 } from '../bytes.ts'
import { verify } from '../sm2.ts'
import { signatureFromDer, signatureToDer } from '../sm2-der.ts'
import { sm3Hex } from '../sm3.ts'
import { proofErrors } from './errors.ts'

/** The platform's signature over its answer to a request with a proof: `JHC-Answer: certificate=…,signature=…`. */
export const answerHeader = 'jhc-answer'

export interface SignedAnswer {
  status: number
  body: string | Uint8Array
  /** Of the request, which binds the answer to that one request. */
  nonce: string
  /** SM3 of the platform's certificate, in hexadecimal. */
  certificate: string
}

export function answerText({ status, body, nonce, certificate }: SignedAnswer): Uint8Array {
  return utf8(`${['JHC-ANSWER-1', status, sm3Hex(body), nonce, certificate].join('\n')}\n`)
}

/** `sign` gives raw r‖s. */
export async function writeAnswerProof(
  answer: SignedAnswer,
  sign: (text: Uint8Array) => Uint8Array | Promise<Uint8Array>,
): Promise<string> {
  const signature = base64Of(signatureToDer(await sign(answerText(answer))))
  return `certificate=${answer.certificate},signature=${signature}`
}

const shape = /^certificate=([0-9a-f]{64}),signature=([A-Za-z0-9+/]{60,100}={0,2})$/

/** The certificate that an answer says it was signed by; whether it is the platform's is for the caller to know. */
export function answerCertificate(header: string | null): string {
  const found = shape.exec(header ?? '')?.[1]
  if (!found) throw proofErrors['answer-not-signed']()
  return found
}

export function checkAnswerProof(
  header: string | null,
  answer: Omit<SignedAnswer, 'certificate'>,
  publicKey: Uint8Array,
): void {
  const certificate = answerCertificate(header)
  const signature = shape.exec(header ?? '')![2]!
  if (!isSigned(answerText({ ...answer, certificate }), signature, publicKey)) throw proofErrors['answer-not-signed']()
}

function isSigned(text: Uint8Array, signature: string, publicKey: Uint8Array): boolean {
  try {
    return verify(text, signatureFromDer(fromBase64(signature)), publicKey)
  } catch {
    return false
  }
}
