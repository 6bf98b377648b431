import { createRoute, lazyRouteComponent, stripSearchParams } from '@tanstack/react-router'
import { z } from 'zod'
import { firstPage, paging, text } from '../shell/search-params.ts'
import { shell } from './shell-route.tsx'

export const blocks = createRoute({
  getParentRoute: () => shell,
  path: '/blocks',
  validateSearch: z.object({
    ...paging,
    tab: z.enum(['blocks', 'transactions', 'contracts', 'events']).default('blocks').catch('blocks'),
    address: z
      .string()
      .regex(/^0x[0-9a-f]{40}$/)
      .optional()
      .catch(undefined),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'blocks' })] },
  component: lazyRouteComponent(() => import('../features/mirror/explorer-page.tsx'), 'ExplorerPage'),
})

export const block = createRoute({
  getParentRoute: () => shell,
  path: '/blocks/$number',
  component: lazyRouteComponent(() => import('../features/mirror/block-page.tsx'), 'BlockPage'),
})

export const transaction = createRoute({
  getParentRoute: () => shell,
  path: '/transactions/$hash',
  component: lazyRouteComponent(() => import('../features/mirror/transaction-page.tsx'), 'TransactionPage'),
})

export const contract = createRoute({
  getParentRoute: () => shell,
  path: '/contracts/$address',
  validateSearch: z.object(paging),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/mirror/contract-page.tsx'), 'ContractPage'),
})

export const batch = createRoute({
  getParentRoute: () => shell,
  path: '/batches/$batchId',
  component: lazyRouteComponent(() => import('../features/mirror/batch-page.tsx'), 'BatchPage'),
})

export const anchoring = createRoute({
  getParentRoute: () => shell,
  path: '/anchoring',
  validateSearch: z.object({ ...paging, laneId: text }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/anchoring/anchoring-page.tsx'), 'AnchoringPage'),
})

export const queue = createRoute({
  getParentRoute: () => shell,
  path: '/queue',
  validateSearch: z.object({
    ...paging,
    state: z.enum(['waiting', 'included', 'failed']).default('waiting').catch('waiting'),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, state: 'waiting' })] },
  component: lazyRouteComponent(() => import('../features/chain-queue/queue-page.tsx'), 'QueuePage'),
})

export const consortium = createRoute({
  getParentRoute: () => shell,
  path: '/consortium',
  validateSearch: z.object({
    ...paging,
    tab: z
      .enum(['consortia', 'proposals', 'organisations', 'nodes', 'keys', 'history'])
      .default('consortia')
      .catch('consortia'),
    outcome: z.enum(['open', 'passed', 'rejected', 'expired', 'withdrawn']).optional().catch(undefined),
    subject: text,
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'consortia' })] },
  component: lazyRouteComponent(() => import('../features/consortium/consortium-page.tsx'), 'ConsortiumPage'),
})

export const consortiumDetail = createRoute({
  getParentRoute: () => shell,
  path: '/consortium/$consortiumId',
  component: lazyRouteComponent(
    () => import('../features/consortium/consortium-detail-page.tsx'),
    'ConsortiumDetailPage',
  ),
})

export const sql = createRoute({
  getParentRoute: () => shell,
  path: '/sql',
  validateSearch: z.object({
    tab: z.enum(['result', 'plan', 'history', 'log']).default('result').catch('result'),
  }),
  search: { middlewares: [stripSearchParams({ tab: 'result' })] },
  component: lazyRouteComponent(() => import('../features/mirror-query/query-page.tsx'), 'QueryPage'),
})

export const gateway = createRoute({
  getParentRoute: () => shell,
  path: '/gateway',
  validateSearch: z.object({
    ...paging,
    tab: z.enum(['callers', 'traffic', 'webhooks']).default('callers').catch('callers'),
    keyId: text,
    grain: z.enum(['minute', 'hour']).default('minute').catch('minute'),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'callers', grain: 'minute' })] },
  component: lazyRouteComponent(() => import('../features/gateway/gateway-page.tsx'), 'GatewayPage'),
})

export const interfaces = createRoute({
  getParentRoute: () => shell,
  path: '/interfaces',
  validateSearch: z.object({ operation: text, text }),
  component: lazyRouteComponent(() => import('../features/interfaces/interfaces-page.tsx'), 'InterfacesPage'),
})
