import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveStaticApp } from '@jhc/server-kit/static-app.ts'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'

export const adminFolder = fileURLToPath(new URL('../../admin/dist', import.meta.url))

/** Without a build (`npm start` makes it) the APIs are served all the same, and the page says what is missing. */
export async function serveAdmin(app: FastifyInstance, folder: string, log: Logger): Promise<void> {
  app.get('/', async (_, reply) => reply.redirect('/admin/'))
  if (existsSync(`${folder}/index.html`)) return serveStaticApp(app, '/admin', folder)
  log.warn('the admin app is not built')
  app.get('/admin', async (_, reply) =>
    reply.code(503).type('text/plain; charset=utf-8').send('管理端页面尚未构建，请用 npm start 启动。'),
  )
}
