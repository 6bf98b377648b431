import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { mirrorApi } from './api.ts'
import { findEntries } from './find-entries.ts'
import { listBatchesAfter, showBatch } from './list-batches.ts'
import { listBlocks, showBlock } from './list-blocks.ts'
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
    entriesOfRecord: async ({ params }) => ({ entries: await findEntries(mirror, params.recordId) }),
    rows: async ({ query }) => ({ tables: await readRows(mirror, query.from, query.to) }),
  })
}
