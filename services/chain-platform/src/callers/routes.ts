import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { Kysely } from 'kysely'
import { callersApi } from './api.ts'
import { spendAnchors } from './caller-keys.ts'
import { usageByDay } from './caller-store.ts'
import { addCertificate, listCertificates, removeCertificate } from './manage-certificates.ts'
import { createKey, listCallers, revokeKey, rotateKey, suspendKey, updateKey } from './manage-keys.ts'
import type { Traffic } from './record-traffic.ts'

export function routes(db: Kysely<any>, now: () => number, traffic: Traffic): Implementation {
  return implement(callersApi, {
    create: ({ body }, call) => createKey(db, now(), body, call),
    list: () => listCallers(db, now()),
    usage: async ({ params }) => ({ days: await usageByDay(db, params.keyId) }),
    traffic: ({ query }) => traffic.read(query.grain, query.keyId),
    update: ({ params, body }) => updateKey(db, now(), params.keyId, body),
    rotate: ({ params, body }) => rotateKey(db, now(), params.keyId, body.overlapHours),
    suspend: ({ params, body }) => suspendKey(db, now(), params.keyId, body.suspended),
    revoke: ({ params }) => revokeKey(db, now(), params.keyId),
    certificates: ({ params }) => listCertificates(db, params.keyId),
    addCertificate: ({ params, body }, call) => addCertificate(db, now(), params.keyId, body, call),
    removeCertificate: ({ params }) => removeCertificate(db, params.certificateId),
    spendAnchors: ({ params, body }) => spendAnchors(db, now(), params.keyId, body.anchors),
  })
}
