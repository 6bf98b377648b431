import { askEnvelopeKey, envelopingFetch } from '@jhc/gm/payload/enveloping-fetch.ts'
import type { RemoteApi } from '@jhc/server-kit/bus.ts'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { type ServiceTokens, serviceTokens } from '@jhc/server-kit/service-tokens.ts'
import { isLoopback, type PlatformSettings } from './platform-settings.ts'
import { holdsChain, serviceNames, services } from './services.ts'

/** Which services this process holds, and how it reaches the others. */
export interface ServicePlaces {
  here: string[]
  /** By api name, for the bus. */
  remotes: Record<string, RemoteApi>
  /** Where a service that is not here is reached. */
  urlOf(name: string): string
  /** Null in a platform of one process. */
  tokens: ServiceTokens | null
}

/** Reads JHC_SERVICES, JHC_SERVICE_URLS and JHC_SERVICE_SECRET together; every mistake at once. */
export function readServicePlaces(settings: PlatformSettings): ServicePlaces {
  const here = settings.JHC_SERVICES ?? serviceNames
  const urls: Record<string, string> = settings.JHC_SERVICE_URLS ?? {}
  const away = serviceNames.filter((name) => !here.includes(name))
  const problems = [...unknownNames(settings), ...chainTornApart(settings, here)]
  const urlOf = (name: string) => urls[name] ?? urls['*'] ?? ''
  for (const name of away) {
    if (!urlOf(name)) problems.push(`JHC_SERVICE_URLS 缺少 ${name} 的地址；写 ${name}=https://… 或 *=https://…`)
  }
  for (const [name, url] of Object.entries(urls)) {
    const { protocol, hostname } = new URL(url)
    if (protocol !== 'https:' && !isLoopback(hostname.replace(/^\[|\]$/g, '')))
      problems.push(`JHC_SERVICE_URLS 中 ${name} 的地址不是本机，须使用 https`)
  }
  if (away.length > 0 && !settings.JHC_SERVICE_SECRET)
    problems.push('各服务分开运行时须设置 JHC_SERVICE_SECRET（各进程相同，至少 32 个字符）')
  if (problems.length > 0) throw new ConfigError(problems)

  const tokens = settings.JHC_SERVICE_SECRET ? serviceTokens(settings.JHC_SERVICE_SECRET) : null
  const carry = envelopesTo(settings.JHC_SERVICE_SECRET)
  const remotes = Object.fromEntries(
    away.flatMap((name) =>
      services[name]!.apis.map((api) => [
        api.name,
        { url: urlOf(name), token: (as: string) => tokens!.of('service', as), fetch: carry(urlOf(name)) },
      ]),
    ),
  )
  return { here: serviceNames.filter((name) => here.includes(name)), remotes, urlOf, tokens }
}

/** One content key for each place, whichever services are there. */
function envelopesTo(shared: string | undefined): (url: string) => typeof fetch {
  const carriers = new Map<string, typeof fetch>()
  return (url) => {
    const receiver = () => askEnvelopeKey(url)
    const carrier = carriers.get(url) ?? envelopingFetch({ receiver, ...(shared ? { shared } : {}) })
    carriers.set(url, carrier)
    return carrier
  }
}

function unknownNames({ JHC_SERVICES = [], JHC_SERVICE_URLS = {} }: PlatformSettings): string[] {
  const list = (key: string, names: string[]) =>
    names
      .filter((name) => !serviceNames.includes(name))
      .map((name) => `${key}：没有名为 ${name} 的服务；可用：${serviceNames.join('、')}`)
  return [
    ...list('JHC_SERVICES', JHC_SERVICES),
    ...list(
      'JHC_SERVICE_URLS',
      Object.keys(JHC_SERVICE_URLS).filter((name) => name !== '*'),
    ),
  ]
}

/** The embedded chain lives in one process; the services that hold its driver cannot be spread over several. */
function chainTornApart(settings: PlatformSettings, here: readonly string[]): string[] {
  const holders = serviceNames.filter(holdsChain)
  const present = holders.filter((name) => here.includes(name))
  if (settings.JHC_CHAIN !== 'embedded' || present.length === 0 || present.length === holders.length) return []
  return [`使用内置链时，${holders.join('、')} 须在同一进程`]
}
