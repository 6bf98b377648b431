import { hexOf } from '@jhc/gm/bytes.ts'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { type Holder, type IdentityAttack, pemOf, type World, workOf } from './world.ts'

const work = { target: workOf('hospital-a') }

/** Identities, certificates and authorities that are over. Each attack leaves the world as it found it. */
export function ended(world: World): IdentityAttack[] {
  const { a, authority, post, must, publish, renew, tryProof, works } = world
  const attack = (what: string, attempt: () => Promise<string | null>): IdentityAttack => ({
    id: 'identity.ended',
    what,
    attempt,
  })
  return [
    attack('a suspended identity', async () => {
      const body = { suspended: true, reason: '核查' }
      must(await post('security-administrator', `identities/${a.identity}/suspension`, body, 'PUT'))
      const found = await tryProof(a, work, ['proof.suspended'])
      await world.resume(a)
      return found ?? ((await works(a, 'hospital-a')) ? null : 'not let in again')
    }),
    attack('a certificate whose binding was ended', async () => {
      const renewed = await renew(a)
      if (!(await works(renewed, 'hospital-a'))) return 'the renewed certificate does not work'
      const { thumbprint } = renewed.certificate
      must(await post('security-administrator', `certificates/${thumbprint}/revocation`, { reason: '遗失' }))
      return tryProof(renewed, work, ['proof.revoked'])
    }),
    attack('a certificate on the authority’s list', async () => {
      const renewed = await renew(a)
      if (!(await works(renewed, 'hospital-a'))) return 'the renewed certificate does not work'
      must(await publish([renewed.certificate]))
      return tryProof(renewed, work, ['proof.revoked'])
    }),
    attack('an authority without a list', async () => {
      const other = world.startAuthority('没有列表的机构')
      must(await post('security-administrator', 'authorities', { pem: pemOf(other.certificate), reason: '导入' }))
      const made = world.issued('hospital-a', other)
      const answer = await world.propose(made.certificate, { kind: 'organisation', sourceId: undefined })
      return world.refused(answer, 'identity.bad-certificate')
    }),
    attack('a certificate of an authority that is believed no more', async () => {
      const found = await post(
        'security-administrator',
        `authorities/${authority.certificate.thumbprint}`,
        {},
        'DELETE',
      )
      return world.refused(found, 'identity.authority-in-use')
    }),
  ]
}

/** With the rights of the tables' owner, the platform running. Every change is taken back afterwards. */
export function rows(world: World): IdentityAttack[] {
  const { a, b, tables, tryProof, renew, must, post } = world
  const refusals = [
    'identity.tampered',
    'proof.unknown-identity',
    'proof.bad-signature',
    'proof.revoked',
    'source-checks.not-your-source',
  ]
  const where = ({ certificate }: Holder) => `thumbprint = '${certificate.thumbprint}'`
  /** Both at once, as whoever edits would do it: the rows, and the book read again because its version moved. */
  const attack = (what: string, sql: string, by: Holder, more: object = {}): IdentityAttack => ({
    id: 'identity.rows',
    what,
    async attempt() {
      await keep(world)
      try {
        await tables.query(sql)
        await tables.query(`update identity.state set version = version + 1`)
        return await tryProof(by, work, refusals, more)
      } finally {
        await putBack(world)
      }
    },
  })
  const thief = generateKeyPair()
  const stolen = { ...b, key: thief }
  const set = (column: string, value: string) => `update identity.certificate set ${column} = '${value}'`
  return [
    attack('b’s certificate moved to a’s identity', `${set('identity_id', a.identity)} where ${where(b)}`, b, {
      identity: a.identity,
    }),
    attack(
      'b’s identity given a’s source',
      `update identity.identity set source_id = 'x' where identity_id = '${a.identity}';
       update identity.identity set source_id = 'hospital-a' where identity_id = '${b.identity}'`,
      b,
    ),
    attack('a’s key exchanged', `${set('public_key', hexOf(thief.publicKey))} where ${where(a)}`, { ...a, key: thief }),
    attack(
      'own certificate in a’s row',
      `${set('der', Buffer.from(world.issued('hospital-a').certificate.der).toString('base64'))} where ${where(a)}`,
      a,
    ),
    attack('a forged state', `update identity.state set mac = 'test.00000000000000000000000000000000'`, a),
    attack('the state removed', 'delete from identity.state', a),
    attack('an authority of one’s own', `update identity.authority set der = '${forgedAuthority(world)}'`, a),
    attack('the list emptied', `update identity.authority set list = null, this_update = null, next_update = null`, a),
    attack('all rows of certificates removed', 'delete from identity.certificate', stolen),
    {
      id: 'identity.rows',
      what: 'an older book put back whole, with its code',
      async attempt() {
        const renewed = await renew(a)
        await keep(world)
        const { thumbprint } = renewed.certificate
        must(await post('security-administrator', `certificates/${thumbprint}/revocation`, { reason: '遗失' }))
        await keep(world, 'newer')
        await putBack(world)
        const found = await tryProof(renewed, work, refusals)
        await putBack(world, 'newer')
        return found
      },
    },
  ]
}

const names = ['authority', 'identity', 'certificate', 'state'] as const

async function keep({ tables }: World, as = 'kept'): Promise<void> {
  await tables.query(`create schema if not exists ${as}`)
  for (const name of names) {
    await tables.query(`drop table if exists ${as}.${name}`)
    await tables.query(`create table ${as}.${name} as table identity.${name}`)
  }
}

async function putBack({ tables }: World, from = 'kept'): Promise<void> {
  await tables.query('begin')
  for (const name of [...names].reverse()) await tables.query(`delete from identity.${name}`)
  for (const name of names) await tables.query(`insert into identity.${name} select * from ${from}.${name}`)
  await tables.query('commit')
}

const forgedAuthority = ({ startAuthority }: World) =>
  Buffer.from(startAuthority('静安区签发机构').certificate.der).toString('base64')
