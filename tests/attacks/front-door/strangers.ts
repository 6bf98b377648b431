import { randomBytes } from 'node:crypto'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { type Answer, type Door, type DoorAttack, json } from './door.ts'

/** All but what differs from call to call. */
const same = (a: Answer, b: Answer): boolean => {
  const plain = ({ status, text }: Answer) =>
    `${status} ${text.replace(/"traceId":"[^"]*"/, '').replace(/"details":\{[^}]*\}/, '')}`
  return plain(a) === plain(b)
}

/** Whether something is there must not show in how a refusal reads. */
export async function strangers(door: Door): Promise<DoorAttack[]> {
  const { a, b } = door.callers
  const key = `door-${randomBytes(8).toString('hex')}`
  const submitted = await door.ask('/v1/anchors', {
    method: 'POST',
    headers: { ...a, ...json },
    body: JSON.stringify({ idempotencyKey: key, items: [{ businessId: key, digest: sm3Hex(key), type: 'document' }] }),
  })
  const { anchorId } = (JSON.parse(submitted.text) as { anchors: { anchorId: string }[] }).anchors[0]!
  const none = anchorId.replace(/.{6}$/, '000000')
  const pairs: [what: string, there: string, nowhere: string, headers: Record<string, string>][] = [
    ['another organisation’s anchor', `/v1/anchors/${anchorId}`, `/v1/anchors/${none}`, b],
    ['its proof', `/v1/anchors/${anchorId}/proof`, `/v1/anchors/${none}/proof`, b],
    ['its receipt', `/v1/anchors/receipts/${key}`, '/v1/anchors/receipts/door-none', b],
  ]
  const admin = door.people['organisation-administrator']
  const found = await door.ask('/v1/accounts?text=auditor', { headers: door.people['system-administrator'] })
  const { accountId } = (JSON.parse(found.text) as { items: { accountId: string }[] }).items[0]!
  const nobody = accountId.replace(/.{6}$/, '000000')
  pairs.push([
    'an account outside the scope',
    `/v1/accounts/${accountId}/sessions`,
    `/v1/accounts/${nobody}/sessions`,
    admin,
  ])
  const attacks: DoorAttack[] = pairs.map(([what, there, nowhere, headers]) => ({
    id: 'front-door.told-by-refusal',
    what,
    async attempt() {
      const [one, other] = [await door.ask(there, { headers }), await door.ask(nowhere, { headers })]
      return one.status >= 400 && same(one, other)
        ? null
        : `${one.status} ${one.text.slice(0, 120)} against ${other.status} ${other.text.slice(0, 120)}`
    },
  }))
  attacks.push({
    id: 'front-door.told-by-refusal',
    what: 'a login name that exists',
    async attempt() {
      const ask = (loginName: string) =>
        door.ask('/v1/session', { method: 'POST', headers: json, body: JSON.stringify({ loginName, password: 'no' }) })
      const [known, unknown] = [await ask('organisation-administrator'), await ask('nobody-of-this-name')]
      return known.status === 401 && same(known, unknown) ? null : `${known.text} against ${unknown.text}`
    },
  })
  attacks.push({
    id: 'front-door.told-by-refusal',
    what: 'a login name that exists, by the time that its refusal takes',
    async attempt() {
      // Processor time of this process, in which the platform runs: other load on the machine does not count.
      const work = async (names: string[]) => {
        const before = process.cpuUsage()
        for (const loginName of names)
          for (let i = 0; i < 3; i++)
            await door.ask('/v1/session', {
              method: 'POST',
              headers: json,
              body: JSON.stringify({ loginName, password: `wrong-${i}` }),
            })
        const { user, system } = process.cpuUsage(before)
        return user + system
      }
      const known = await work(['consortium-manager', 'security-administrator'])
      const unknown = await work(['nobody-a', 'nobody-b'])
      const ratio = known / unknown
      return ratio > 0.5 && ratio < 2 ? null : `known names take ${ratio.toFixed(2)} times the work`
    },
  })
  return attacks
}
