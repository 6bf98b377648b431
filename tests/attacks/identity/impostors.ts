import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeAnswerProof } from '@jhc/gm/proof/answer-proof.ts'
import { readProof } from '@jhc/gm/proof/request-proof.ts'
import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import { writePrivateKey } from '@jhc/gm/x509/private-key.ts'
import { mutualFetch } from '@jhc/hospital-gateway/platform-identity.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { audience, type IdentityAttack, pemOf, usages, type World, workOf } from './world.ts'

/** How the server at the platform's address lies. */
interface Lie {
  certificate?: Certificate
  /** What it signs with; nothing where it does not sign. */
  key?: Sm2KeyPair | null
  nonce?: string
  alter?: (body: string) => string
}

export async function impostors(world: World): Promise<IdentityAttack[]> {
  const { authority, a, b } = world
  const own = generateKeyPair()
  const platformKey = generateKeyPair()
  const genuine = authority.issue({ commonName: audience }, platformKey.publicKey, usages)
  const foreign = world.startAuthority('静安区签发机构').issue({ commonName: audience }, own.publicKey, usages)
  const attack = (what: string, lie: Lie): IdentityAttack => ({
    id: 'identity.platform-impostor',
    what,
    attempt: () => believed(world, { certificate: genuine, key: platformKey, ...lie }),
  })
  const honest = await believed(world, { certificate: genuine, key: platformKey })
  if (honest === null) throw new Error('the genuine platform is not believed')
  return [
    attack('answers without a signature', { key: null }),
    attack('signs with another key', { key: own }),
    attack('shows a foreign certificate of the same names', { certificate: foreign, key: own }),
    attack('shows another hospital’s certificate', { certificate: b.certificate, key: b.key }),
    attack('shows the asker’s own certificate', { certificate: a.certificate, key: a.key }),
    attack('plays an earlier answer again', { nonce: 'AAAAAAAAAAAAAAAAAAAAAA' }),
    attack('changes the answer on the way', { alter: (body) => body.replace('[]', '[1]') }),
  ]
}

/** What the gateway takes for the platform's answer; null where it throws it away for its signature. */
async function believed({ a, authority }: World, lie: Lie): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'jhc-impostor-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const lists = writePem(authority.issueList([]).der, 'X509 CRL')
  const server = createServer((request, response) => void answer(request, response, lie, lists))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = {
    id: a.identity,
    keyFile: file('key.pem', writePrivateKey(a.key)),
    certificateFile: file('own.pem', pemOf(a.certificate)),
    trustFile: file('trust.pem', pemOf(authority.certificate)),
    audience,
    platformName: audience,
  }
  try {
    return await (await mutualFetch(settings, url)(url + workOf('hospital-a'))).text()
  } catch (error) {
    if (error instanceof CodedError && error.code === 'proof.answer-not-signed') return null
    throw error
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, lie: Lie, lists: string): Promise<void> {
  const { certificate, key, alter = (body: string) => body } = lie
  const platform = { audience, certificates: pemOf(certificate!), revocationLists: lists }
  const body = JSON.stringify(request.url === '/v1/identity/platform' ? platform : { work: [] })
  const nonce = lie.nonce ?? readProof(request.headers.authorization!).proof.nonce
  const signed = { status: 200, body, nonce, certificate: certificate!.thumbprint }
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (key) headers['jhc-answer'] = await writeAnswerProof(signed, (text) => sign(text, key.privateKey, key.publicKey))
  response.writeHead(200, headers).end(alter(body))
}
