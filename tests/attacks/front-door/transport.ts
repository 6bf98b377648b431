import type { Door, DoorAttack } from './door.ts'

/** On a platform with TLS. */
export function transport(door: Door): DoorAttack[] {
  return ['/admin/', '/v1/session', '/v1/none', '/none', '/openapi.json', '/health/live', '/admin/assets/none.js'].map(
    (path) => ({
      id: 'front-door.downgrade',
      what: `${path} without a word that only TLS is meant`,
      async attempt() {
        const { headers } = await door.ask(path)
        const word = String(headers['strict-transport-security'] ?? '')
        const seconds = Number(/max-age=(\d+)/.exec(word)?.[1] ?? 0)
        return seconds >= 31_536_000 && /includeSubDomains/i.test(word) ? null : `strict-transport-security: ${word}`
      },
    }),
  )
}
