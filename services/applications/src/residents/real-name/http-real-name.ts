import type { Outgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import { z } from 'zod'
import { errors } from '../errors.ts'
import type { Identity } from '../residents.ts'
import type { RealNamePort } from './real-name-port.ts'

export interface RealNameEndpoint {
  url: string
  token: string
}

const checkAnswer = z.object({ matches: z.boolean(), phoneMatches: z.boolean().nullable() })
const guardianAnswer = z.object({ guardian: z.boolean() })

/**
 * `POST {url}/real-name/checks` and `POST {url}/real-name/guardianships` with a bearer token. The existing account's own interface is not
 * published; where it differs, this file is what changes.
 */
export function httpRealName({
  endpoint,
  outgoing,
}: {
  endpoint: () => RealNameEndpoint | null
  outgoing: Outgoing
}): RealNamePort {
  async function ask<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
    const place = endpoint()
    if (!place) throw errors['real-name-unavailable']()
    try {
      const sent = await outgoing.request(`${place.url.replace(/\/+$/, '')}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${place.token}` },
        body: JSON.stringify(body),
        timeoutMs: 8000,
        maxBytes: 10_000,
      })
      if (sent.status !== 200) throw new Error(`status ${sent.status}`)
      return schema.parse(JSON.parse(sent.body.toString()))
    } catch {
      throw errors['real-name-unavailable']()
    }
  }

  const said = ({ name, identityNumber }: Identity) => ({ name, identityNumber })
  return {
    async check({ name, identityNumber, phone }) {
      const body = { name, identityNumber, ...(phone ? { phone } : {}) }
      const { matches, phoneMatches } = await ask('/real-name/checks', body, checkAnswer)
      return { matches, phone: phone ? phoneMatches === true : null }
    },
    async isGuardian(guardian, child) {
      const body = { guardian: said(guardian), child: said(child) }
      return (await ask('/real-name/guardianships', body, guardianAnswer)).guardian
    },
  }
}
