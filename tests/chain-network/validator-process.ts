import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { networkGasLimit } from './clique-genesis.ts'
import { networkErrors } from './errors.ts'
import type { Validator } from './network-plan.ts'
import { rpc } from './rpc.ts'

const pidFile = (validator: Validator) => join(validator.folder, 'geth.pid')

/**
 * Its process, told from a stranger who got the same number by the data directory on its command line. Whoever started it may have
 * been killed before the number was written down, the file made but still empty: then it is looked for among all.
 */
export function validatorPid(validator: Validator): number | null {
  const isIts = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(`${validator.folder}\0`)
    } catch {
      return false
    }
  }
  const written = existsSync(pidFile(validator)) ? [readFileSync(pidFile(validator), 'utf8')] : []
  const found = written.find(isIts) ?? readdirSync('/proc').find((name) => /^\d+$/.test(name) && isIts(name))
  return found === undefined ? null : Number(found)
}

export function initialiseValidator(geth: string, dir: string, validator: Validator): void {
  if (existsSync(join(validator.folder, 'geth', 'chaindata'))) return
  const { status, stderr } = spawnSync(geth, ['init', '--datadir', validator.folder, join(dir, 'genesis.json')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw networkErrors['node-ended']({ node: validator.number, output: (stderr ?? '').slice(-1000) })
}

/** In a process group of its own, so that Ctrl-C at the terminal does not reach it; `down` ends it by its pid file. */
export async function launchValidator(geth: string, dir: string, validator: Validator, chainId: number): Promise<void> {
  if (validatorPid(validator)) return
  const log = openSync(join(validator.folder, 'geth.log'), 'a')
  const child = spawn(geth, gethArguments(dir, validator, chainId), { stdio: ['ignore', log, log], detached: true })
  if (child.pid) writeFileSync(pidFile(validator), String(child.pid))
  let ended = false
  child.once('error', () => (ended = true))
  child.once('exit', () => (ended = true))
  child.unref()
  for (;;) {
    if (ended) throw networkErrors['node-ended']({ node: validator.number, log: join(validator.folder, 'geth.log') })
    if (await rpc(validator, 'web3_clientVersion').catch(() => null)) return
    await delay(50)
  }
}

function gethArguments(dir: string, validator: Validator, chainId: number): string[] {
  const { folder, address, p2pPort, httpPort } = validator
  return [
    ...['--datadir', folder],
    ...['--networkid', String(chainId), '--nodekey', join(folder, 'nodekey')],
    ...['--port', String(p2pPort), '--nodiscover', '--nat', 'none', '--netrestrict', '127.0.0.1/32', '--ipcdisable'],
    ...['--http', '--http.addr', '127.0.0.1', '--http.port', String(httpPort)],
    ...['--http.api', 'eth,net,web3,admin,clique,debug,miner,txpool', '--authrpc.port', '0'],
    ...['--unlock', address, '--password', join(dir, 'password'), '--allow-insecure-unlock'],
    ...['--miner.etherbase', address, '--miner.gasprice', '1', '--miner.gaslimit', String(networkGasLimit)],
    ...['--txpool.pricelimit', '1', '--txpool.accountslots', '16384', '--txpool.globalslots', '32768'],
    ...[
      '--syncmode',
      'full',
      '--gcmode',
      'archive',
      '--snapshot=false',
      '--cache',
      '128',
      '--rpc.batch-response-max-size',
    ],
    ...['100000000', '--rpc.batch-request-limit', '2000', '--verbosity', '2'],
  ]
}

/** SIGTERM lets it write what it holds; SIGKILL is a crash, or the last word after half a minute. */
export async function endValidator(validator: Validator, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const pid = validatorPid(validator)
  if (pid) {
    process.kill(pid, signal)
    for (const started = Date.now(); validatorPid(validator); await delay(20))
      if (Date.now() - started > 30_000) process.kill(pid, 'SIGKILL')
  }
  rmSync(pidFile(validator), { force: true })
}
