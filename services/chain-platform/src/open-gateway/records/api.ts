import { anchorState, entryRow, recordType } from '@jhc/data-center/index-library/api.ts'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const ownRecordsApi = defineApi('own-records', {
  /** Entries of the caller's organisation, newest first. */
  search: operation({
    method: 'GET',
    path: '/v1/own-records',
    summary: '查询本机构数据索引',
    permission: 'records.read',
    query: pageQuery.extend({
      recordId: z.string().max(100).optional(),
      recordType: recordType.optional(),
      state: anchorState.optional(),
      dayFrom: day.optional(),
      dayTo: day.optional(),
      currentOnly: z.enum(['true', 'false']).default('true'),
    }),
    response: pageOf(entryRow.omit({ personId: true })),
  }),
})
