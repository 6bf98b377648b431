import { operation } from '@jhc/kit/api.ts'
import { z } from 'zod'
import { encounterDraft, entryDraft, organisation, source, sourceIdPattern } from './terms-api.ts'

/** What sources send, and which there are. */
export const receivingOperations = {
  /** All or nothing; repeating a call is harmless: (recordId, version) that is there already is counted as known and must be identical. */
  receive: operation({
    method: 'POST',
    path: '/v1/index/entries',
    summary: '接收数据索引',
    permission: 'index.submit',
    bodyLimit: 16 * 1024 * 1024,
    body: z.object({
      sourceId: z.string(),
      /** Names of organisations that occur in this call; a name that is known already stays. */
      organisations: z.array(organisation).max(5000).default([]),
      encounters: z.array(encounterDraft).max(5000),
      entries: z.array(entryDraft).max(5000),
    }),
    response: z.object({ added: z.number(), known: z.number() }),
  }),
  /** Sources and organisations with their names, for filters. */
  sources: operation({
    method: 'GET',
    path: '/v1/index/sources',
    summary: '来源与机构目录',
    permission: 'index.read',
    response: z.object({ sources: z.array(source), organisations: z.array(organisation) }),
  }),
  /** Creates or renames a source. Another mode opens another lane: what was received before keeps its form. */
  putSource: operation({
    method: 'PUT',
    path: '/v1/index/sources/{sourceId}',
    summary: '登记来源',
    permission: 'index.manage',
    params: z.object({ sourceId: z.string().regex(sourceIdPattern) }),
    body: source.omit({ sourceId: true }).extend({ orgName: z.string().min(1).max(200) }),
    response: source,
  }),
}
