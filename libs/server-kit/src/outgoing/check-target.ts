import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { errors } from './errors.ts'

/** Special-purpose addresses (RFC 6890 and successors), the metadata services of clouds among them: no public end point is there. */
const refusedV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** Of IPv6 only global unicast is taken, less what tunnels or documents. */
const globalV6 = ['2000::/3']
const refusedV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address, bits] = network.split('/') as [string, string]
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

export interface Target {
  url: URL
  address: string
  family: 4 | 6
}
export interface TargetRules {
  /** Throws `refused-target` or `unresolved-target`; the address is the one to connect to, whatever the name says later. */
  check(url: string): Promise<Target>
}

export interface TargetOptions {
  /** Allowed although they are special, such as hospitals' own; plain http is allowed there too. */
  networks: readonly string[]
  /** Plain http to public addresses as well: for what carries its own signature, as a CRL does. */
  plainHttp?: boolean
  /** The system's resolver where absent. */
  resolve?: (host: string) => Promise<{ address: string }[]>
}

const lookupAll = (host: string) => lookup(host, { all: true })

export function targetRules({ networks, plainHttp = false, resolve = lookupAll }: TargetOptions): TargetRules {
  const [allowed, special4, global6, special6] = [networks, refusedV4, globalV6, refusedV6].map(listOf) as [
    BlockList,
    BlockList,
    BlockList,
    BlockList,
  ]
  const judge = (address: string) => {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    const listed = allowed.check(address, family)
    const open =
      family === 'ipv4'
        ? !special4.check(address, family)
        : global6.check(address, family) && !special6.check(address, family)
    return { listed, open }
  }
  return {
    async check(text) {
      if (!URL.canParse(text)) throw errors['refused-target']()
      const url = new URL(text)
      const host = url.hostname.replace(/^\[|\]$/g, '')
      const plain = url.protocol === 'http:'
      if ((!plain && url.protocol !== 'https:') || url.username || url.password) throw errors['refused-target']()
      const found = isIP(host)
        ? [{ address: host }]
        : await resolve(host).catch(() => {
            throw errors['unresolved-target']()
          })
      const judged = found.map(({ address }) => judge(address))
      // One bad address among good ones is how a name is made to point inside.
      const fine = judged.length > 0 && judged.every(({ listed, open }) => listed || (open && (plainHttp || !plain)))
      if (!fine) throw errors['refused-target']()
      return { url, address: found[0]!.address, family: isIP(found[0]!.address) === 6 ? 6 : 4 }
    },
  }
}
