import { X509Certificate } from 'node:crypto'
import { readCertificatePem } from '@jhc/chain-driver-chainmaker/certificate.ts'
import { openChainmakerChain } from '@jhc/chain-driver-chainmaker/open-chainmaker-chain.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { ConfigError, configExitCode } from '@jhc/server-kit/config.ts'
import { type ChainmakerConfig, readChainmakerConfig } from './chainmaker-config.ts'

interface Line {
  what: string
  /** What is wrong and what to do; null where nothing is. */
  wrong: string | null
}

/** Looks at certificates, nodes, chain, clock and the right to install contracts; changes nothing. */
export async function checkChain(config: ChainmakerConfig, now = Date.now()): Promise<Line[]> {
  const lines = config.certificates.map(({ what, pem }) => ({
    what: `证书 ${what}`,
    wrong: certificateProblem(pem, now),
  }))
  for (const node of config.options.nodes)
    lines.push(...(await checkNode({ ...config, options: { ...config.options, nodes: [node] } }, now)))
  return lines
}

function certificateProblem(pem: string, now: number): string | null {
  try {
    const { validFrom, validTo } = new X509Certificate(pem)
    if (Date.parse(validTo) < now) return `已于 ${validTo} 过期，请向联盟管理方换发`
    if (Date.parse(validFrom) > now) return `自 ${validFrom} 起才有效，请核对本机时钟`
    return null
  } catch {
    return '不是有效的 PEM 证书'
  }
}

async function checkNode({ options, identity, endorsers }: ChainmakerConfig, now: number): Promise<Line[]> {
  const what = `节点 ${options.nodes[0]!.address}`
  let chain: Awaited<ReturnType<typeof openChainmakerChain>>
  try {
    chain = await openChainmakerChain({ ...options, patience: 0, requestTimeout: 5000 })
  } catch (error) {
    return [{ what, wrong: words(error) }]
  }
  try {
    const { timestamp, number } = await chain.head()
    const ahead = timestamp - now / 1000
    return [
      { what: `${what}（区块 ${number}）`, wrong: null },
      {
        what: `${what} 的时钟`,
        wrong: ahead > 5 ? `最新区块的时间比本机晚 ${Math.round(ahead)} 秒：本机时钟慢了，请启用时间同步` : null,
      },
      { what: '安装合约的权限', wrong: installProblem([identity, ...endorsers], chain.facts) },
    ]
  } catch (error) {
    return [{ what, wrong: words(error) }]
  } finally {
    await chain.close()
  }
}

/** From block version 2030300 on one administrator installs; before, a majority of the organisations' administrators. */
function installProblem(
  identities: ChainmakerConfig['endorsers'],
  facts: { authType: string; blockVersion: number },
): string | null {
  if (facts.authType !== 'permissionedWithCert') return null
  const roles = identities.map(({ member }) => readCertificatePem(Buffer.from(member.memberInfo).toString()))
  const admins = new Set(
    roles.filter(({ unit }) => unit.toLowerCase() === 'admin').map(({ organisation }) => organisation),
  )
  if (admins.size === 0) return '证书的角色（OU）不是 admin，不能安装合约；请配置管理员证书或在 endorsers 中加入'
  if (facts.blockVersion < 2030300 && admins.size < 2)
    return '该版本的链要求过半数组织的管理员背书，请在 endorsers 中加入其他组织的管理员'
  return null
}

function words(error: unknown): string {
  if (!(error instanceof CodedError)) return (error as Error).message
  const details = Object.values(error.details).flat().join('；')
  return `${error.zh}${details ? `（${details}）` : ''}`
}

async function main(): Promise<void> {
  const path = process.argv[2]
  if (!path) throw new ConfigError(['用法：npm run chain:check -- 链配置文件'])
  const lines = await checkChain(readChainmakerConfig(path))
  for (const { what, wrong } of lines)
    process.stdout.write(`${wrong ? '✗' : '✓'} ${what}${wrong ? `：${wrong}` : ''}\n`)
  process.exitCode = lines.every(({ wrong }) => wrong === null) ? 0 : 1
}

if (import.meta.main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error)
    process.exitCode = error instanceof ConfigError ? configExitCode : 1
  }
}
