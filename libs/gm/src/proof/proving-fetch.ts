import { answerCertificate, answerHeader, checkAnswerProof } from './answer-proof.ts'
import { writeProof } from './request-proof.ts'

export interface Prover {
  identity: string
  /** SM3 of the own certificate, in hexadecimal. */
  certificate: string
  audience: string
  /** SM2 with SM3 by the own key; raw r‖s. */
  sign(text: Uint8Array): Uint8Array | Promise<Uint8Array>
  /** The platform's public key by the certificate that an answer names, checked against one's own trust; throws where it is not the platform's. */
  platformKey?(certificate: string): Uint8Array | Promise<Uint8Array>
  fetch?: typeof fetch
  now?: () => number
}

/** A `fetch` that proves each request and, with `platformKey`, believes only answers that the platform signed for it. Bodies are texts. */
export function provingFetch(prover: Prover): typeof fetch {
  const send = prover.fetch ?? fetch
  return async (input, init = {}) => {
    const url = new URL(String(input instanceof Request ? input.url : input))
    const method = (init.method ?? 'GET').toUpperCase()
    if (init.body !== undefined && init.body !== null && typeof init.body !== 'string')
      throw new TypeError('a proven request has a text for its body')
    const body = init.body ?? ''
    const target = url.pathname + url.search
    const { header, proof } = await writeProof(prover, { method, target, body }, prover.sign, prover.now?.())
    const headers = new Headers(init.headers)
    headers.set('authorization', header)
    const response = await send(url, { ...init, headers, redirect: 'error' })
    if (!prover.platformKey) return response
    const text = await response.text()
    const signed = response.headers.get(answerHeader)
    const key = await prover.platformKey(answerCertificate(signed))
    checkAnswerProof(signed, { status: response.status, body: text, nonce: proof.nonce }, key)
    return new Response(text || null, { status: response.status, headers: response.headers })
  }
}
