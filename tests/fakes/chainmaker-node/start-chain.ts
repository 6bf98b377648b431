import type { Curve } from '@jhc/chain-driver-chainmaker/elliptic-keys.ts'
import { certificateIdentity, type Identity, keyIdentity } from '@jhc/chain-driver-chainmaker/identities.ts'
import type { NodeAddress } from '@jhc/chain-driver-chainmaker/node-connection.ts'
import type { ChainmakerOptions } from '@jhc/chain-driver-chainmaker/open-chainmaker-chain.ts'
import type { ChainSettings } from './chain-settings.ts'
import { type IssuedIdentity, type KeyPair, makeKey, makeOrganisation, type Organisation } from './issue-identities.ts'
import { Ledger } from './ledger.ts'
import { type FakeNode, type NodeOptions, startNode } from './start-node.ts'

export interface FakeChainOptions extends Partial<Omit<ChainSettings, 'trustRoots'>> {
  curve?: Curve
  organisations?: number
  nodes?: number
  /** One-way: the node shows a certificate. Mutual: it asks for the member's too. */
  tls?: 'one-way' | 'mutual'
  withoutSync?: boolean
}

export interface FakeChain {
  settings: ChainSettings
  ledger: Ledger
  nodes: FakeNode[]
  /** How a member connects, where there is TLS. */
  tls: (NodeAddress['tls'] & { hostName: string }) | null
  /** With certificates only; in the key modes `admins` are the trusted keys. */
  organisations: Organisation[]
  /** One administrator of each organisation. */
  admins: Identity[]
  adminKeys: Array<KeyPair | IssuedIdentity>
  /** A new member of the first organisation. */
  member(role: string): Identity
  /** What a driver needs to open it, asking as this identity. */
  options(...identities: Identity[]): ChainmakerOptions
  stop(): Promise<void>
}

/** A chain of three organisations with fresh keys, on one node or several. */
export async function startChain(options: FakeChainOptions = {}): Promise<FakeChain> {
  const { curve = 'p256', authType = 'permissionedWithCert' } = options
  const hash = options.hash ?? (curve === 'sm2' ? 'SM3' : 'SHA256')
  const chainHash = hash === 'SM3' ? 'sm3' : 'sha256'
  const ids = Array.from({ length: options.organisations ?? 3 }, (_, n) => `wx-org${n + 1}.chainmaker.org`)
  const byCertificate = authType === 'permissionedWithCert'
  const organisations = byCertificate ? ids.map((id) => makeOrganisation(id, curve)) : []
  const adminKeys = byCertificate
    ? organisations.map((one) => one.issue('admin', `admin1.${one.id}`))
    : ids.map(() => makeKey(curve))
  const orgIdOf = (n: number) => (authType === 'public' ? '' : ids[n]!)
  const identityOf = (key: KeyPair | IssuedIdentity, n: number): Identity =>
    'certificatePem' in key
      ? certificateIdentity(key)
      : keyIdentity({ organisation: orgIdOf(n), privateKeyPem: key.privateKeyPem, chainHash })

  const settings: ChainSettings = {
    chainId: options.chainId ?? 'chain1',
    authType,
    hash,
    addressType: options.addressType ?? 'ETHEREUM',
    version: options.version ?? '2030600',
    gas: options.gas,
    now: options.now,
    trustRoots:
      authType === 'public'
        ? [{ orgId: 'public', root: adminKeys.map((key) => key.publicKeyPem) }]
        : ids.map((orgId, n) => ({
            orgId,
            root: [byCertificate ? organisations[n]!.root.certificatePem : adminKeys[n]!.publicKeyPem],
          })),
  }
  const ledger = await Ledger.create(settings)
  const tls = options.tls ? makeTls(options.tls, organisations, curve) : null
  const nodes: FakeNode[] = []
  for (let n = 0; n < (options.nodes ?? 1); n++)
    nodes.push(await startNode({ ledger, tls: tls?.node, withoutSync: options.withoutSync }))
  return {
    settings,
    ledger,
    nodes,
    tls: tls?.member ?? null,
    organisations,
    admins: adminKeys.map(identityOf),
    adminKeys,
    member(role) {
      const [first] = organisations
      if (first) return certificateIdentity(first.issue(role, `${role}.${first.id}`))
      const key = makeKey(curve)
      if (authType === 'permissionedWithKey')
        ledger.members.keys.set(key.publicKeyPem.trim(), { organisation: ids[0]!, role: role.toUpperCase() })
      return identityOf(key, 0)
    },
    options: (...identities) => ({
      nodes: nodes.map(({ address }) => ({ address, tls: tls?.member })),
      chainId: settings.chainId,
      authType,
      identities,
      now: options.now,
    }),
    stop: async () => {
      for (const node of nodes) await node.stop()
    },
  }
}

/** The chain's trust roots are the client roots too. TLS knows no SM2 certificates here, so an SM2 chain gets an authority beside it. */
function makeTls(kind: 'one-way' | 'mutual', organisations: Organisation[], curve: Curve) {
  const authority = curve === 'p256' && organisations[0] ? organisations[0] : makeOrganisation('tls', 'p256')
  const hostName = 'chainmaker.org'
  const server = authority.issue('consensus', 'consensus1.tls', { hostName })
  const client = authority.issue('client', 'client1.tls')
  const node: NodeOptions['tls'] = {
    certificatePem: server.certificatePem,
    privateKeyPem: server.privateKeyPem,
    clientRootsPem: kind === 'mutual' ? authority.root.certificatePem : undefined,
  }
  const member = { rootsPem: authority.root.certificatePem, hostName }
  const pair = { certificatePem: client.certificatePem, privateKeyPem: client.privateKeyPem }
  return { node, member: kind === 'mutual' ? { ...member, ...pair } : member }
}
