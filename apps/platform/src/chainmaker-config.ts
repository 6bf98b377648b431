import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { certificateIdentity, type Identity, keyIdentity } from '@jhc/chain-driver-chainmaker/identities.ts'
import type { ChainmakerOptions } from '@jhc/chain-driver-chainmaker/open-chainmaker-chain.ts'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { z } from 'zod'

const file = z.string().min(1)

const shape = z
  .strictObject({
    chainId: z.string().min(1),
    authType: z.enum(['permissionedWithCert', 'permissionedWithKey', 'public']),
    /** The organisation's id on the chain; a certificate says it itself. */
    organisation: z.string().min(1).optional(),
    /** In the key modes: the chain's `crypto.hash`. */
    hash: z.enum(['sm3', 'sha256']).default('sm3'),
    keyFile: file,
    certificateFile: file.optional(),
    /** Contracts verify signatures by the chain's own SM2 (0x03ef); its administrators say whether it is there. */
    sm2Precompile: z.boolean().default(false),
    /** Administrators of other organisations that sign installations where the chain's policy asks for a majority. */
    endorsers: z
      .array(z.strictObject({ organisation: z.string().optional(), keyFile: file, certificateFile: file.optional() }))
      .default([]),
    nodes: z
      .array(
        z.strictObject({
          address: z.string().regex(/^[^\s:/]+:\d{1,5}$/, '应为 主机:端口'),
          tls: z
            .strictObject({
              rootsFile: file,
              hostName: z.string().min(1).optional(),
              certificateFile: file.optional(),
              keyFile: file.optional(),
            })
            .refine(
              (tls) => (tls.certificateFile === undefined) === (tls.keyFile === undefined),
              '双向 TLS 须同时给出 certificateFile 与 keyFile',
            )
            .optional(),
        }),
      )
      .min(1, '至少一个节点')
      .refine((nodes) => new Set(nodes.map((node) => node.address)).size === nodes.length, '同一节点写了两次'),
  })
  .superRefine((config, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const byCertificate = config.authType === 'permissionedWithCert'
    if (byCertificate && config.certificateFile === undefined) issue('certificateFile', '证书模式必填')
    if (!byCertificate && config.certificateFile !== undefined) issue('certificateFile', '公钥模式不用证书')
    if (config.authType === 'permissionedWithKey' && config.organisation === undefined) issue('organisation', '必填')
  })

export interface ChainmakerConfig {
  options: ChainmakerOptions
  identity: Identity
  endorsers: Identity[]
  /** PEM texts by the name of their key in the file, for the check command. */
  certificates: { what: string; pem: string }[]
}

/** Reads the file and everything that it names; paths count from its folder. Every mistake is told with its place. */
export function readChainmakerConfig(path: string): ChainmakerConfig {
  const parsed = shape.safeParse(parse(path))
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((one) => `${path}：${one.path.join('.') || '(整体)'} ${one.message}`))
  const config = parsed.data
  const certificates: ChainmakerConfig['certificates'] = []
  const read = (what: string, name: string) => {
    try {
      return readFileSync(resolve(dirname(path), name), 'utf8')
    } catch (error) {
      throw new ConfigError([`${path}：${what} 读不到文件 ${name}（${(error as NodeJS.ErrnoException).code}）`])
    }
  }
  const certificate = (what: string, name: string) => {
    const pem = read(what, name)
    certificates.push({ what, pem })
    return pem
  }
  const identityOf = (
    place: string,
    one: { organisation?: string; keyFile: string; certificateFile?: string },
  ): Identity => {
    const privateKeyPem = read(`${place}keyFile`, one.keyFile)
    const certificatePem = one.certificateFile && certificate(`${place}certificateFile`, one.certificateFile)
    try {
      if (certificatePem) return certificateIdentity({ certificatePem, privateKeyPem })
      return keyIdentity({ organisation: one.organisation ?? '', privateKeyPem, chainHash: config.hash })
    } catch {
      throw new ConfigError([`${path}：${place}keyFile 与证书不匹配，或不是 SM2 / P-256 私钥（PEM，PKCS#8）`])
    }
  }
  const identity = identityOf('', config)
  if (config.certificateFile && config.organisation && identity.member.orgId !== config.organisation)
    throw new ConfigError([`${path}：organisation ${config.organisation} 与证书中的组织 ${identity.member.orgId} 不符`])
  const endorsers = config.endorsers.map((one, i) => identityOf(`endorsers.${i}.`, one))
  const nodes = config.nodes.map(({ address, tls }, i) => {
    if (!tls) return { address }
    const at = `nodes.${i}.tls.`
    return {
      address,
      tls: {
        rootsPem: certificate(`${at}rootsFile`, tls.rootsFile),
        ...(tls.hostName ? { hostName: tls.hostName } : {}),
        ...(tls.certificateFile ? { certificatePem: certificate(`${at}certificateFile`, tls.certificateFile) } : {}),
        ...(tls.keyFile ? { privateKeyPem: read(`${at}keyFile`, tls.keyFile) } : {}),
      },
    }
  })
  const { chainId, authType, sm2Precompile } = config
  const options = { nodes, chainId, authType, sm2Precompile, identities: [identity] }
  return { options, identity, endorsers, certificates }
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigError([code ? `读不到链配置文件 ${path}（${code}）` : `${path} 不是有效的 JSON`])
  }
}
