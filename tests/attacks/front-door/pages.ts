import { existsSync } from 'node:fs'
import { webApps } from '@jhc/platform/serve-web-apps.ts'
import { buildWebApps } from '../../../scripts/build-web-apps.mjs'
import type { Door, DoorAttack } from './door.ts'

/** The pages' own protection, on the admin app as it is built. */
export async function pages(door: Door): Promise<DoorAttack[]> {
  const page = async (path: string) => {
    const answer = await door.ask(path)
    const policy = new Map(
      String(answer.headers['content-security-policy'] ?? '')
        .split(';')
        .map((part) => part.trim().split(' '))
        .map(([name, ...values]) => [name!, values]),
    )
    return { ...answer, policy, nonce: /'nonce-([^']+)'/.exec(policy.get('script-src')?.join(' ') ?? '')?.[1] }
  }
  const addresses = ['/admin/', '/admin/accounts', '/admin/records/%3Cscript%3E', '/admin/?next=//evil.example']
  const attacks: DoorAttack[] = addresses.flatMap((path) => [
    {
      id: 'front-door.page-policy' as const,
      what: `scripts of others in ${path}`,
      async attempt() {
        const [first, second] = [await page(path), await page(path)]
        const scripts = first.policy.get('script-src') ?? []
        if (first.status !== 200) return `answered ${first.status}`
        if (!first.nonce || first.nonce === second.nonce) return 'the nonce is missing or stays'
        if (scripts.some((one) => /unsafe|\*|https?:|data:/.test(one))) return scripts.join(' ')
        if (!/^'self'$/.test((first.policy.get('default-src') ?? []).join(' '))) return 'default-src is open'
        if ((first.policy.get('object-src') ?? []).join() !== "'none'") return 'object-src is open'
        const inline = [...first.text.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(([, rest]) => rest!)
        return inline.every((rest) => rest.includes(`nonce="${first.nonce}"`)) ? null : 'an inline script has no nonce'
      },
    },
    {
      id: 'front-door.framed' as const,
      what: `${path} in a frame of another site`,
      async attempt() {
        const { policy, headers } = await page(path)
        const closed = policy.get('frame-ancestors')?.join() === "'none'" && headers['x-frame-options'] === 'DENY'
        return closed ? null : 'may be framed'
      },
    },
  ])
  const crooked = [
    '/admin/../../../../etc/passwd',
    '/admin/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/admin/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/admin/..%5c..%5c..%5cetc%5cpasswd',
    '/admin/....//....//etc/passwd',
    '/admin//etc/passwd',
    '/admin/assets/..%2findex.html',
    '/admin/%00/etc/passwd',
    '/admin/index.html',
    '/admin/../package.json',
    '/.git/config',
    '/.env',
    '/.data/demo-accounts.json',
  ]
  for (const path of crooked)
    attacks.push({
      id: 'front-door.file-outside',
      what: path,
      async attempt() {
        const { status, text, headers } = await door.ask(path)
        if (/root:.*:0:0|"workspaces"|\[core\]|sysadmin/.test(text)) return 'a file came'
        const raw = text.includes('__CSP_NONCE__')
        const page = status === 200 && !headers['content-security-policy']
        return raw || page ? `${status} without its policy` : null
      },
    })
  for (const path of ['/v1/session', '/v1/none', '/openapi.json', '/admin/', '/health/live', '/none'])
    attacks.push({
      id: 'front-door.content-type',
      what: `${path} read as something else`,
      async attempt() {
        const { headers } = await door.ask(path)
        const type = String(headers['content-type'] ?? '')
        const apiType = !path.startsWith('/v1/') || (/json/.test(type) && headers['cache-control'] === 'no-store')
        return headers['x-content-type-options'] === 'nosniff' && apiType ? null : JSON.stringify(headers)
      },
    })
  return attacks
}

/** Before the platform starts: it looks for the page then. */
export function preparePages(): void {
  if (webApps.some(({ folder }) => !existsSync(`${folder}/index.html`))) buildWebApps()
}
