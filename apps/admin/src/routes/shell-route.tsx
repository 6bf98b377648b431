import { createRootRoute, createRoute, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import { LoginPage } from '../features/accounts/login-page.tsx'
import { sessionQuery } from '../features/accounts/session.ts'
import { queryClient } from '../query-client.ts'
import { permittedGroups } from '../shell/navigation.tsx'
import { text } from '../shell/search-params.ts'
import { Shell } from '../shell/shell.tsx'

export const root = createRootRoute()

export const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: z.object({ next: text, ended: z.boolean().optional().catch(undefined) }),
  component: LoginPage,
})

export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const account = await queryClient.ensureQueryData(sessionQuery)
    if (!account) throw redirect({ to: '/login', search: location.pathname === '/' ? {} : { next: location.href } })
    if (location.pathname === '/' && !account.permissions.includes('index.read')) {
      const first = permittedGroups(account.permissions)[0]?.items[0]
      if (first) throw redirect({ to: first.path })
    }
  },
  component: Shell,
})
