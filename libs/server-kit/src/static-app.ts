import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyReply {
    framed?: boolean
  }
}

/** In the built page where its nonce goes; the same word as `cspNonce` in the apps' vite.config.ts. */
const noncePlace = '__CSP_NONCE__'

/** Scripts come from files or carry the page's nonce; so do style elements. Attributes may style: the component library sets them. */
const contentSecurityPolicy = (nonce: string, frameAncestors: readonly string[]): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
  ].join('; ')

/** What a page may do beyond the default. */
export interface PageRights {
  /** To scan codes. */
  camera?: boolean
  /** Origins into whose windows the page at this path may be put; none by default. */
  frameAncestors?: (path: string) => Promise<readonly string[]>
}

const pageHeaders = ({ camera }: PageRights): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': `camera=(${camera ? 'self' : ''}), microphone=(), geolocation=()`,
})

/**
 * Serves a built single-page app under `prefix`: files with a digest in their name for ever, the page itself never from cache and each time with a nonce of its own,
 * and the page for every address that is not a file, so that a deep link opens.
 */
export async function serveStaticApp(
  app: FastifyInstance,
  prefix: string,
  folder: string,
  rights: PageRights = {},
): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const sendPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const nonce = randomBytes(18).toString('base64')
    const framing = (await rights.frameAncestors?.(new URL(request.url, 'http://server').pathname)) ?? []
    reply.headers({ 'content-security-policy': contentSecurityPolicy(nonce, framing), 'cache-control': 'no-store' })
    // The older header knows no list of origins.
    if (framing.length > 0) reply.framed = true
    return reply.type('text/html; charset=utf-8').send(page.replaceAll(noncePlace, nonce))
  }
  await app.register(
    async (scope) => {
      scope.addHook('onSend', async (_, reply) => {
        reply.headers(pageHeaders(rights))
        if (!reply.framed) reply.header('x-frame-options', 'DENY')
      })
      await scope.register(fastifyStatic, {
        root: folder,
        prefix: '/',
        index: false,
        // As a file the page would come without its policy.
        allowedPath: (path) => path !== '/index.html',
        cacheControl: false,
        // The build lays them beside the files.
        preCompressed: true,
        setHeaders(reply, path) {
          const immutable = path.startsWith(join(folder, 'assets/'))
          reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })
      scope.get('/', { prefixTrailingSlash: 'slash' }, sendPage)
      scope.setNotFoundHandler((request, reply) => {
        const isFile = /\.[a-z0-9]{1,8}$/i.test(new URL(request.url, 'http://server').pathname)
        return request.method === 'GET' && !isFile
          ? sendPage(request, reply)
          : reply.code(404).type('text/plain').send('404')
      })
    },
    { prefix },
  )
  app.get(prefix, async (_, reply) => reply.redirect(`${prefix}/`))
}
