import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

/** `<block>.<log index>`: everything up to and including it was told. */
export const feedPosition = z.string().regex(/^\d{1,15}\.\d{1,9}$/)
const contractName = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/)

export const feedEvent = z.object({
  /** Its position: unique, and the place from which a reader goes on. */
  id: feedPosition,
  contract: z.string(),
  address: z.string(),
  event: z.string(),
  /** By argument's name; numbers as text, bytes as hex. */
  arguments: z.record(z.string(), z.unknown()),
  /** What a 32-byte argument says where it is a padded text, such as a source's name. */
  texts: z.record(z.string(), z.string()),
  blockNumber: z.number(),
  blockTimestamp: z.number(),
  transactionHash: z.string(),
})

export const feedApi = defineApi('chain-feed', {
  /** Without `after`: no events, only the position of now. */
  after: operation({
    method: 'GET',
    path: '/v1/feed/events',
    summary: '已确认事件',
    permission: 'mirror.read',
    query: z.object({
      after: feedPosition.optional(),
      contract: contractName.optional(),
      event: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(200),
    }),
    response: z.object({ events: z.array(feedEvent), position: feedPosition, more: z.boolean() }),
  }),
  abi: operation({
    method: 'GET',
    path: '/v1/feed/contracts/{name}/abi',
    summary: '合约接口定义',
    permission: 'mirror.read',
    params: z.object({ name: contractName }),
    /** `abi` is JSON; null where nobody told us what the contract's interface is. */
    response: z.object({ name: z.string(), zh: z.string().nullable(), abi: z.string().nullable() }),
  }),
})
