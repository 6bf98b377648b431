import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** Styles may be inline because the component library writes them at run time; scripts may not. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/**
 * Serves a built single-page app under `prefix`: files with a digest in their name for ever, the page itself never from cache,
 * and the page for every address that is not a file, so that a deep link opens.
 */
export async function serveStaticApp(app: FastifyInstance, prefix: string, folder: string): Promise<void> {
  await app.register(
    async (scope) => {
      scope.addHook('onSend', async (_, reply) => void reply.headers(pageHeaders))
      await scope.register(fastifyStatic, {
        root: folder,
        prefix: '/',
        index: 'index.html',
        cacheControl: false,
        setHeaders(reply, path) {
          const immutable = path.startsWith(join(folder, 'assets/'))
          reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })
      scope.setNotFoundHandler((request, reply) => {
        const isFile = /\.[a-z0-9]{1,8}$/i.test(new URL(request.url, 'http://server').pathname)
        return request.method === 'GET' && !isFile ? sendPage(reply) : reply.code(404).type('text/plain').send('404')
      })
    },
    { prefix },
  )
  app.get(prefix, async (_, reply) => reply.redirect(`${prefix}/`))
}

function sendPage(reply: FastifyReply): FastifyReply {
  return reply.code(200).sendFile('index.html')
}
