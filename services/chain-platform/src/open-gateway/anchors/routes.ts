import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { Anchors } from './anchors.ts'
import { anchorsApi } from './api.ts'
import { buildAnchorProof } from './build-anchor-proof.ts'
import { ownAnchor, receiptOf, showAnchors, shown } from './show-anchors.ts'
import { submitAnchors } from './submit-anchors.ts'
import { verifyDigest } from './verify-digest.ts'

export function routes(anchors: Anchors): Implementation {
  return implement(anchorsApi, {
    submit: ({ body }, call) => submitAnchors(anchors, body, call),
    receipt: ({ params }, call) => receiptOf(anchors, params.idempotencyKey, call),
    list: ({ query }, call) => showAnchors(anchors, query, call),
    show: async ({ params }, call) => shown(await ownAnchor(anchors, params.anchorId, call)),
    proof: async ({ params }, call) =>
      (await buildAnchorProof(anchors, await ownAnchor(anchors, params.anchorId, call), true)).proof,
    verify: ({ params }, call) => verifyDigest(anchors, params.digest, call),
  })
}
