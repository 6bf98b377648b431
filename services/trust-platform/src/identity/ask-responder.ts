import { randomBytes } from 'node:crypto'
import { type Certificate, isSignedBy } from '@jhc/gm/x509/certificate.ts'
import { readStatusResponse, writeStatusRequest } from '@jhc/gm/x509/certificate-status.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import type { Outgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import type { Logger } from 'pino'
import type { Snapshot } from './book.ts'

export type ResponderWord = 'valid' | 'revoked' | 'revocation-unknown'

interface Known {
  word: ResponderWord
  until: number
}

/** How long a good word counts at most, a bad one, and none at all: so that a silent responder is not asked for each request. */
const countsMs = { valid: 300_000, revoked: 60_000, 'revocation-unknown': 10_000 }
const patienceMs = 5_000
const longestAnswer = 65_536
const most = 10_000

export type Responders = ReturnType<typeof createResponders>

/**
 * What the responders (OCSP) of authorities that name one say of their certificates. What is not said in time, or not for this very
 * question, is not known, and whoever is not known to be good is not let in.
 */
export function createResponders({ outgoing, log, now }: { outgoing: Outgoing; log: Logger; now: () => number }) {
  const known = new Map<string, Known>()
  const asking = new Map<string, Promise<ResponderWord>>()
  const last = new Map<string, { failure: string | null; at: Date }>()

  /** Null where its issuer names no responder. */
  function questionOf({ authorities }: Pick<Snapshot, 'authorities'>, certificate: Certificate) {
    const issuer = authorities.find((one) => {
      const named = one.certificate.subjectKey === certificate.issuerKey && one.row.responder_url
      return named && isSignedBy(certificate, one.certificate)
    })
    const url = issuer?.row.responder_url
    return issuer && url ? { issuer, url, key: `${certificate.thumbprint} ${url}` } : null
  }

  async function ask(url: string, authorityId: string, certificate: Certificate, issuer: Certificate): Promise<Known> {
    const nonce = randomBytes(16)
    const noted = (failure: string | null) => last.set(authorityId, { failure, at: new Date(now()) })
    try {
      const { status, body } = await outgoing.request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/ocsp-request', accept: 'application/ocsp-response' },
        body: writeStatusRequest(certificate, issuer, nonce),
        timeoutMs: patienceMs,
        maxBytes: longestAnswer,
      })
      if (status !== 200) throw new Error(`answered ${status}`)
      const told = readStatusResponse(body, { certificate, issuer, nonce, at: new Date(now()) })
      const word = told.state === 'good' ? 'valid' : told.state === 'revoked' ? 'revoked' : 'revocation-unknown'
      noted(null)
      return { word, until: Math.min(now() + countsMs[word], told.nextUpdate?.getTime() ?? Number.POSITIVE_INFINITY) }
    } catch (error) {
      const code = error instanceof CodedError ? error.code : 'identity.responder-silent'
      noted(code)
      log.warn({ code, authorityId }, 'a responder did not say how a certificate stands')
      return { word: 'revocation-unknown', until: now() + countsMs['revocation-unknown'] }
    }
  }

  return {
    /** As last told, for whoever only shows it. */
    lastWord(snapshot: Pick<Snapshot, 'authorities'>, certificate: Certificate): ResponderWord | null {
      const question = questionOf(snapshot, certificate)
      return question && (known.get(question.key)?.word ?? null)
    },

    async wordOn(snapshot: Snapshot, certificate: Certificate): Promise<ResponderWord> {
      const question = questionOf(snapshot, certificate)
      if (!question) return 'valid'
      const { key, url, issuer } = question
      const before = known.get(key)
      if (before && now() < before.until) return before.word
      const running =
        asking.get(key) ??
        ask(url, issuer.row.authority_id, certificate, issuer.certificate)
          .then((answer) => {
            // Only bound ones, so that strangers fill nothing.
            if (known.size >= most) known.clear()
            if (snapshot.certificates.has(certificate.thumbprint)) known.set(key, answer)
            return answer.word
          })
          .finally(() => asking.delete(key))
      asking.set(key, running)
      return running
    },

    lastAnswer: (authorityId: string) => last.get(authorityId) ?? null,
  }
}
