import { parseArgs } from 'node:util'
import { ConfigError } from '@jhc/server-kit/config.ts'

export const help = `静安健康链平台

用法：npm start -- [选项]
  --port N           监听端口，默认 8080
  --host H           监听地址，默认 127.0.0.1；其他地址须同时使用 --tls
  --tls              使用 HTTPS；未配置证书时生成开发证书
  --data-dir D       数据目录，默认项目下的 .data
  --fresh            先清空数据目录（仅演示环境）
  --profile P        demo（默认）或 production
  --chain C          embedded（默认，内置链）、evm（多节点链）或 chainmaker（浦江数链）
  --chainmaker-config F  chainmaker 链的配置文件（见 docs/guides/接入浦江数链.md）
  --rpc u1,u2        evm 链各节点的 JSON-RPC 地址
  --chain-account F  平台链上账户的密钥文件，默认在数据目录中生成
  --services a,b     本进程只运行这些服务，其余按 JHC_SERVICE_URLS 经 HTTP 调用（见 docs/guides/services-apart.md）
  --rotate-kek       先换新的软件主密钥（KEK）再启动；数据密钥随即改由新主密钥保护
  --rotate-dek       给（运行中的）平台加一把新的数据密钥后退出；平台随即用它重新加密，不停机
  --help             显示本说明
`

export interface CommandLine {
  help: boolean
  fresh: boolean
  rotateKek: boolean
  rotateDek: boolean
  /** Options that override the environment, by the name of its key. */
  overrides: Record<string, string>
}

const asEnvironment = {
  port: 'JHC_PORT',
  host: 'JHC_HOST',
  'data-dir': 'JHC_DATA_DIR',
  profile: 'JHC_PROFILE',
  chain: 'JHC_CHAIN',
  rpc: 'JHC_CHAIN_RPC',
  'chain-account': 'JHC_CHAIN_ACCOUNT',
  'chainmaker-config': 'JHC_CHAINMAKER_CONFIG',
  services: 'JHC_SERVICES',
} as const

export function parseCommandLine(args: string[]): CommandLine {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    throw new ConfigError([`命令行：${(error as Error).message}`, '可用选项见 npm start -- --help'])
  }
  const overrides: Record<string, string> = {}
  for (const [option, key] of Object.entries(asEnvironment)) {
    const value = parsed[option as keyof typeof asEnvironment]
    if (value !== undefined) overrides[key] = value
  }
  if (parsed.tls) overrides.JHC_TLS = 'on'
  return {
    help: parsed.help ?? false,
    fresh: parsed.fresh ?? false,
    rotateKek: parsed['rotate-kek'] ?? false,
    rotateDek: parsed['rotate-dek'] ?? false,
    overrides,
  }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = {
    port: text,
    host: text,
    'data-dir': text,
    profile: text,
    chain: text,
    rpc: text,
    'chain-account': text,
    'chainmaker-config': text,
    services: text,
    tls: flag,
    fresh: flag,
    'rotate-kek': flag,
    'rotate-dek': flag,
    help: flag,
  }
  return parseArgs({ args, options, allowPositionals: false }).values
}
