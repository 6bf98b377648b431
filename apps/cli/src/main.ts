import { parseArgs } from 'node:util'
import { CodedError } from '@jhc/kit/errors.ts'
import type { Command } from './command.ts'
import { audit } from './commands/audit.ts'
import { collect } from './commands/collect.ts'
import { hostLogs } from './commands/host-logs.ts'
import { makeKey } from './commands/make-key.ts'
import { proof } from './commands/proof.ts'
import { resident } from './commands/resident.ts'
import { sign } from './commands/sign.ts'
import { status } from './commands/status.ts'
import { verify } from './commands/verify.ts'
import { type Connection, connect } from './connect.ts'
import { createOutput, exitCodes } from './output.ts'
import { UsageError } from './usage-error.ts'

const commands: Record<string, Command> = {
  audit,
  collect,
  verify,
  proof,
  resident,
  status,
  'host-logs': hostLogs,
  'make-key': makeKey,
  sign,
}

const help = `静安健康链命令行 · command line

  jhc collect [--source 来源] [--reconcile] [--timeout 秒]   立即采集并等待 · collect now and wait
  jhc verify <档案号> [--version n]                          逐步核验，含到源核验 · verify a record
  jhc verify <证明.json> [--header 区块哈希或区块头文件] [--contract 地址]   离线核验 · verify a proof file offline
  jhc proof <档案号> [--version n] [--out 文件]              取证明文件 · fetch a proof file
  jhc audit verify <存证包.tar> [--key 平台公钥.pem] [--header 区块哈希]  离线核验审计存证包 · verify an audit package offline
  jhc host-logs follow <采集配置.json> [--once]               跟随主机日志与配置并报送 · follow this host's logs
  jhc resident <居民号>                                      三级居民视图 · a resident's records
  jhc make-key <私钥.pem> [--passphrase-file 口令文件]          在本机生成机构 SM2 密钥 · make an organisation's key here
  jhc sign <待签名.json> --key <私钥.pem> [--out 签名.json]  离线签署联盟操作 · sign an act off line
  jhc status                                                 运行情况 · how it stands

  --en 英文输出 · English output
  连接 · connection: JHC_URL JHC_LOGIN JHC_PASSWORD, JHC_DATA_DIR
  退出码 · exit codes: 0 通过 verified · 1 不一致 mismatch · 2 用法有误、不可达、尚不能核验 usage, unreachable, not verifiable yet`

function parse(args: string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        source: text,
        reconcile: flag,
        timeout: text,
        header: text,
        contract: text,
        version: text,
        out: text,
        key: text,
        'passphrase-file': text,
        once: flag,
        en: flag,
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${help}`)
  }
}

/** Runs one command line and says how it ended. */
export async function main(args: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  let opened: Promise<Connection> | undefined
  const output = createOutput(args.includes('--en'))
  try {
    const { values, positionals } = parse(args)
    const [name, ...rest] = positionals
    if (values.help || name === 'help') {
      output.print(help)
      return exitCodes.ok
    }
    const command = Object.hasOwn(commands, name ?? '') ? commands[name!] : undefined
    if (!command) throw new UsageError(help)
    if (values.version !== undefined && !/^[1-9]\d{0,8}$/.test(values.version))
      throw new UsageError('--version 为从 1 开始的整数 · a whole number from 1')
    const connection = () => (opened ??= connect(environment))
    return await command({ output, positionals: rest, options: values, connection })
  } catch (error) {
    if (error instanceof UsageError) output.note(error.message)
    else if (error instanceof CodedError) output.note(`${error.zh}（${error.code}）`)
    else throw error
    return exitCodes.unusable
  } finally {
    await opened?.then((connection) => connection.close()).catch(() => undefined)
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process.env)
