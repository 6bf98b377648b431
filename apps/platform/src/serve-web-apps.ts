import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchApi } from '@jhc/applications/launch/api.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import { type PageRights, serveStaticApp } from '@jhc/server-kit/static-app.ts'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'

export interface WebApp {
  prefix: string
  zh: string
  folder: string
  rights?: PageRights
}

const built = (name: string) => fileURLToPath(new URL(`../../${name}/dist`, import.meta.url))

/** Every web application: one = a line here and one in scripts/build-web-apps.mjs. */
export const webApps: readonly WebApp[] = [
  { prefix: '/admin', zh: '管理端', folder: built('admin') },
  { prefix: '/h5', zh: '居民端', folder: built('resident'), rights: { camera: true } },
  { prefix: '/doctor', zh: '医生端', folder: built('doctor'), rights: { camera: true } },
]

/** A doctor's page of one organisation may stand in the windows that this organisation registered; in none while that is not known. */
export function framesOf(bus: Bus) {
  const launch = bus.client(launchApi, 'doctor-door')
  return async (path: string): Promise<readonly string[]> => {
    const orgId = /^\/doctor\/at\/([A-Za-z0-9_-]{1,40})(?:\/|$)/.exec(path)?.[1]
    if (!orgId) return []
    const { origins } = await launch.frames({ params: { orgId } }).catch(() => ({ origins: [] }))
    return origins
  }
}

/** Without a build (`npm start` makes it) the APIs are served all the same, and the page says what is missing. */
export async function serveWebApps(
  app: FastifyInstance,
  apps: readonly WebApp[],
  log: Logger,
  frames?: PageRights['frameAncestors'],
): Promise<void> {
  app.get('/', async (_, reply) => reply.redirect(`${apps[0]!.prefix}/`))
  for (const { prefix, zh, folder, rights } of apps) {
    if (existsSync(`${folder}/index.html`)) {
      await serveStaticApp(app, prefix, folder, { ...rights, ...(frames ? { frameAncestors: frames } : {}) })
      continue
    }
    log.warn({ prefix }, 'a web app is not built')
    for (const path of [prefix, `${prefix}/*`])
      app.get(path, async (_, reply) =>
        reply.code(503).type('text/plain; charset=utf-8').send(`${zh}页面尚未构建，请用 npm start 启动。`),
      )
  }
}
