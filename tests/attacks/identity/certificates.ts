import { base64Of } from '@jhc/gm/bytes.ts'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { type Authority, startAuthority } from '../../fakes/certificate-authority/start-authority.ts'
import { type IdentityAttack, pemOf, type World, workOf } from './world.ts'

const dayMs = 86_400_000

export function certificates(world: World): IdentityAttack[] {
  const { authority, issued, propose, post, refused } = world
  const foreign = startAuthority({ commonName: '外省签发机构' })
  const twin = startAuthority({ commonName: '静安区签发机构' })
  const nobody = startAuthority({ commonName: '自签' }, { mayIssue: false })
  const past = { from: new Date(Date.now() - 10 * dayMs), days: 5 }
  const strange: [string, Certificate][] = [
    ['another authority', issued('hospital-a', foreign).certificate],
    ['an authority of the same name', issued('hospital-a', twin).certificate],
    ['below one that may not issue', issued('hospital-a', nobody).certificate],
    ['self-signed', nobody.certificate],
    ['expired', issued('hospital-a', authority, past).certificate],
    ['not yet valid', issued('hospital-a', authority, { from: new Date(Date.now() + dayMs) }).certificate],
    ['for encryption only', issued('hospital-a', authority, { usages: ['keyEncipherment'] }).certificate],
    ['the authority itself', authority.certificate],
  ]
  const sub = foreign.issueAuthority({ commonName: '下级' })
  const list = (from: Authority, at = new Date()) => base64Of(from.issueList([], { at }).der)
  const authorities: [string, string, object][] = [
    ['one without its root', 'authorities', { pem: pemOf(sub.certificate), reason: '导入' }],
    ['one that may not issue', 'authorities', { pem: pemOf(nobody.certificate), reason: '导入' }],
    ['a plain certificate', 'authorities', { pem: pemOf(world.a.certificate), reason: '导入' }],
    ['a list of another authority', 'revocation-lists', { list: list(foreign) }],
    ['a list forged under the same name', 'revocation-lists', { list: list(twin) }],
    ['an older list', 'revocation-lists', { list: list(authority, new Date(Date.now() - 2 * dayMs)) }],
    ['a list of tomorrow', 'revocation-lists', { list: list(authority, new Date(Date.now() + dayMs)) }],
    ['no list at all', 'revocation-lists', { list: base64Of(crypto.getRandomValues(new Uint8Array(200))) }],
  ]
  return [
    ...strange.map(
      ([what, certificate]): IdentityAttack => ({
        id: 'identity.certificate',
        what,
        attempt: async () =>
          refused(
            await propose(certificate, { kind: 'organisation', sourceId: undefined, name: what }),
            'identity.bad-certificate',
          ),
      }),
    ),
    {
      id: 'identity.certificate',
      what: 'the key of another’s certificate, certified again',
      attempt: async () => {
        const again = authority.issue({ commonName: '冒名' }, world.b.key.publicKey, { usages: ['digitalSignature'] })
        const answer = await propose(again, { kind: 'organisation', sourceId: undefined })
        return refused(answer, 'identity.certificate-known')
      },
    },
    ...authorities.map(
      ([what, path, body]): IdentityAttack => ({
        id: 'identity.authority',
        what,
        attempt: async () =>
          refused(
            await post('security-administrator', path, body),
            path === 'authorities' ? 'identity.bad-authority' : 'identity.bad-list',
          ),
      }),
    ),
    ...approvals(world),
  ]
}

function approvals(world: World): IdentityAttack[] {
  const { a, issued, propose, decide, post, refused, tryProof, must } = world
  const denied = 'common.no-permission'
  const proposal = async () => {
    const made = { identity: a.identity, ...issued('new') }
    const body = { certificate: pemOf(made.certificate), reason: '换证' }
    must(await post('system-administrator', `identities/${a.identity}/certificates`, body))
    return made
  }
  const attack = (what: string, attempt: () => Promise<string | null>): IdentityAttack => ({
    id: 'identity.approval',
    what,
    attempt,
  })
  const body = {
    kind: 'organisation',
    orgId: 'A00',
    name: 'x',
    reason: '登记',
    certificate: pemOf(issued('x').certificate),
  }
  return [
    attack('a certificate that nobody has approved', async () =>
      tryProof(await proposal(), { target: workOf('hospital-a') }, ['proof.unknown-identity']),
    ),
    attack('approved by who proposed', async () =>
      refused(await decide((await proposal()).certificate, 'system-administrator'), denied),
    ),
    attack('proposed by who approves', async () =>
      refused(await post('security-administrator', 'identities', body), denied),
    ),
    attack('approved by an auditor', async () =>
      refused(await decide((await proposal()).certificate, 'auditor'), denied),
    ),
    attack('proposed by a data steward', async () => refused(await post('data-steward', 'identities', body), denied)),
    attack('an authority believed by the system administrator', async () =>
      refused(
        await post('system-administrator', 'authorities', {
          pem: pemOf(startAuthority({ commonName: '私设' }).certificate),
          reason: '导入',
        }),
        denied,
      ),
    ),
    attack('a hospital’s administrator proposes for another hospital', async () =>
      refused(await post('organisation-administrator', 'identities', { ...body, orgId: 'B00' }), 'identity.not-found'),
    ),
    attack('a gateway of another organisation’s source', async () =>
      refused(
        await propose(issued('y').certificate, { orgId: 'B00', sourceId: 'hospital-a' }),
        'identity.wrong-holder',
      ),
    ),
    attack('a second identity for a gateway that has one', async () =>
      refused(await propose(issued('z').certificate, {}), 'identity.already-registered'),
    ),
    attack('let in again by who suspended', async () => {
      const suspend = (suspended: boolean) =>
        post(
          'security-administrator',
          `identities/${world.b.identity}/suspension`,
          { suspended, reason: '核查' },
          'PUT',
        )
      must(await suspend(true))
      const found = await refused(await suspend(false), 'identity.own-suspension')
      await world.resume(world.b)
      return found
    }),
    attack('decided twice', async () => {
      const { certificate } = await proposal()
      must(await decide(certificate))
      return refused(await decide(certificate), 'identity.not-open')
    }),
    attack('any key without a certificate', async () =>
      tryProof({ ...a, key: generateKeyPair() }, { target: workOf('hospital-a') }, ['proof.bad-signature']),
    ),
  ]
}
