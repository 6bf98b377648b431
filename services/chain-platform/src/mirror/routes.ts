import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { limitsOf, refuseBound } from '@jhc/server-kit/reach.ts'
import { mirrorApi } from './api.ts'
import { addAbi, listAbis, removeAbi } from './decoding/manage-abis.ts'
import { findEntries } from './find-entries.ts'
import { listBatchesAfter, showBatch } from './list-batches.ts'
import { listBlocks, showBlock } from './list-blocks.ts'
import { listAccesses, listConsents, totalAccesses } from './list-subjects.ts'
import type { Mirror } from './mirror.ts'
import { readRows } from './read-rows.ts'
import { showStatus } from './show-status.ts'

export function routes(mirror: Mirror): Implementation {
  return implement(mirrorApi, {
    status: () => showStatus(mirror),
    blocks: ({ query }) => listBlocks(mirror, query),
    block: ({ params }) => showBlock(mirror, params.number),
    batchesAfter: ({ query }) => listBatchesAfter(mirror, query.afterBlock, query.limit),
    batch: ({ params }) => showBatch(mirror, params.batchId),
    entriesOfRecord: async ({ params }, { principal }) => ({
      entries: await findEntries(mirror, params.recordId, limitsOf(principal)),
    }),
    consents: ({ query }, call) => listConsents(mirror, query, call.principal),
    accesses: ({ query }, call) => listAccesses(mirror, query, call.principal),
    accessTotals: ({ query }, call) => totalAccesses(mirror, query, call.principal),
    abis: () => listAbis(mirror),
    addAbi: ({ body }, call) => addAbi(mirror, body, call.principal.id),
    removeAbi: ({ params }) => removeAbi(mirror, params.address),
    async rows({ query }, { principal }) {
      refuseBound(principal)
      return { tables: await readRows(mirror, query.from, query.to) }
    },
  })
}
