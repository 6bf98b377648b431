import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createAccounts } from '@jhc/applications/accounts/capability.ts'
import { accountsForTests } from '@jhc/applications/accounts/testing/accounts-for-tests.ts'
import { logInAs } from '@jhc/applications/accounts/testing/person.ts'
import { createAudit } from '@jhc/chain-platform/audit/capability.ts'
import { base64Of } from '@jhc/gm/bytes.ts'
import { writeAnswerProof } from '@jhc/gm/proof/answer-proof.ts'
import { writeProof } from '@jhc/gm/proof/request-proof.ts'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { openRequestProofs } from '@jhc/platform/request-proofs.ts'
import type { AuditSink } from '@jhc/server-kit/audit-sink.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { startTestPlatform, type TestPlatform, type TestPlatformOptions } from '@jhc/server-kit/test-platform.ts'
import { identityApi } from '@jhc/trust-platform/identity/api.ts'
import { createIdentity } from '@jhc/trust-platform/identity/capability.ts'
import { certificatePem, identityForTests } from '@jhc/trust-platform/identity/testing/identity-bed.ts'
import { z } from 'zod'
import { startAuthority } from '../fakes/certificate-authority/start-authority.ts'

/** The same route in every variant; whoever is known may call it. */
const noteApi = defineApi('note', {
  read: operation({
    method: 'GET',
    path: '/v1/notes/{noteId}',
    summary: '读一条',
    permission: 'session',
    params: z.object({ noteId: z.string() }),
    response: z.object({ read: z.boolean() }),
  }),
})
const notes = (): Capability => ({
  name: 'bench/notes',
  implementations: [implement(noteApi, { read: async () => ({ read: true }) })],
})
const target = '/v1/notes/n-1'

export interface Variant {
  platform: TestPlatform
  /** Made before the clock starts: signing is the caller's work. */
  prepare(): Promise<Record<string, string>>
  path: string
}

/**
 * bare: a token looked up in memory. audited: the same with the audit. session: a real log-in whose account, session and roles are
 * checked by their seals at each request, and the audit. proven: an SM2-signed, single-use proof of who asks, checked with its
 * certificate at each request, and the audit. mutual: the answer signed in turn as well.
 */
export async function startVariants(database: TestDatabase, dataDir: string) {
  const pair = generateKeyPair()
  const signer = {
    publicKey: async () => pair.publicKey,
    sign: async (message: Uint8Array) => sign(message, pair.privateKey, pair.publicKey),
  }
  const start = (
    stream: string,
    capabilities: (context: CapabilityContext) => Capability[],
    more: Partial<TestPlatformOptions> = {},
  ) => {
    let sink: AuditSink | undefined
    return startTestPlatform({
      database,
      capabilities: (context) => {
        const audit = createAudit(context, {
          auditUrl: database.auditUrl,
          key: randomBytes(32),
          signer,
          stream,
          headFile: join(dataDir, `${stream}-head.json`),
          // Writing and signing are measured; nothing is anchored or checked beside them.
          maxAgeMs: 3_600_000,
          maxBatchLines: 10_000_000,
          checkEveryMs: 3_600_000,
          watchEveryMs: 3_600_000,
        })
        sink = audit.sink
        return [...capabilities(context), notes(), audit]
      },
      audit: () => sink as AuditSink,
      ...more,
    })
  }
  const bare = await startTestPlatform({ database, capabilities: () => [notes()] })
  const audited = await start('audited', () => [])
  const byToken = (platform: TestPlatform): Variant => {
    const headers = { authorization: `Bearer ${platform.as([], { kind: 'user', id: 'u-1', orgId: 'A00' }).token}` }
    return { platform, path: target, prepare: async () => headers }
  }
  return {
    bare: byToken(bare),
    audited: byToken(audited),
    session: await sessionVariant(start),
    ...(await provenVariants(start, signer.sign)),
  }
}

type Start = (
  stream: string,
  capabilities: (context: CapabilityContext) => Capability[],
  more?: Partial<TestPlatformOptions>,
) => Promise<TestPlatform>

async function sessionVariant(start: Start): Promise<Variant> {
  const accounts: ReturnType<typeof createAccounts>[] = []
  const platform = await start(
    'session',
    (context) => {
      accounts.push(createAccounts(context, accountsForTests()))
      return accounts
    },
    { sessions: () => accounts[0]!.sessions },
  )
  const password = `${randomBytes(12).toString('base64url')}aA1!`
  const account = {
    loginName: 'steward',
    displayName: '数据管理员',
    orgId: 'district',
    roles: ['data-steward' as const],
  }
  await accounts[0]!.createAccount({ ...account, password, demo: true })
  const { cookie } = await logInAs(platform, 'steward', password)
  return { platform, path: target, prepare: async () => ({ cookie }) }
}

async function provenVariants(
  start: Start,
  signAnswer: (text: Uint8Array) => Promise<Uint8Array>,
): Promise<{ proven: Variant; mutual: Variant }> {
  const root = startAuthority({ commonName: '上海市根', country: 'CN' })
  const authority = root.issueAuthority({ commonName: '静安区签发机构', country: 'CN' })
  const own = 'a'.repeat(64)
  const open = (stream: string, answered: boolean) =>
    start(stream, (context) => [createIdentity(context, identityForTests())], {
      proofs: (bus) =>
        openRequestProofs(bus, {
          async answer(nonce, { status, body }): Promise<Record<string, string>> {
            if (!answered) return {}
            return { 'jhc-answer': await writeAnswerProof({ status, body, nonce, certificate: own }, signAnswer) }
          },
        }),
    })
  const platform = await open('proven', false)
  const everything = ['identity.read', 'identity.trust', 'identity.propose', 'identity.approve', 'identity.check']
  const as = (id: string) =>
    platform.as(everything, { kind: 'user', id, reach: { organisations: 'all', maxGrade: 5 } }).client(identityApi)
  const pem = certificatePem(root.certificate) + certificatePem(authority.certificate)
  await as('guard').importAuthorities({ body: { pem, reason: '压测' } })
  await as('guard').importRevocationList({ body: { list: base64Of(authority.issueList([]).der) } })
  await as('guard').importRevocationList({ body: { list: base64Of(root.issueList([]).der) } })
  const key = generateKeyPair()
  const certificate = authority.issue({ commonName: '前置机' }, key.publicKey, { usages: ['digitalSignature'] })
  const gateway = {
    kind: 'gateway',
    orgId: 'A00',
    name: '甲医院前置机',
    sourceId: 'hospital-a',
    reason: '压测',
  } as const
  const { id } = await as('proposer').propose({ body: { ...gateway, certificate: certificatePem(certificate) } })
  await as('approver').decide({ params: { thumbprint: certificate.thumbprint }, body: { approve: true } })
  const given = { identity: id, certificate: certificate.thumbprint, audience: 'jhc-test' }
  const prepare = async () => {
    const signing = (text: Uint8Array) => sign(text, key.privateKey, key.publicKey)
    return { authorization: (await writeProof(given, { method: 'GET', target }, signing)).header }
  }
  return {
    proven: { platform, path: target, prepare },
    mutual: { platform: await open('mutual', true), path: target, prepare },
  }
}
