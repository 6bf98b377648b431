import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const cli = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'jhc-restart-'))
chmodSync(dataDir, 0o755)
let running: Started | null = null

after(async () => {
  if (running) await running.end('SIGINT')
  rmSync(dataDir, { recursive: true, force: true })
})

interface Started {
  url: string
  password: string
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Resolves once address and accounts stand in the terminal. */
function start(...args: string[]): Promise<Started> {
  const env = { PATH: process.env.PATH, JHC_DEMO_SOURCES: 'off' }
  const child: ChildProcess = spawn(process.execPath, [main, '--port', '0', '--data-dir', dataDir, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let text = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk
      const url = /(https?:\S+)\/admin/.exec(text)?.[1]
      const password = /账号 sysadmin {2}密码 (\S+)/.exec(text)?.[1]
      if (url && password && text.includes('Ctrl-C')) {
        const end = (signal: NodeJS.Signals) => {
          running = null
          child.kill(signal)
          return ended
        }
        running = { url, password, end }
        resolve(running)
      }
    }
    child.stdout!.on('data', read)
    child.stderr!.on('data', read)
    void ended.then((code) => reject(new Error(`ended with ${code}: ${text}`)))
  })
}

async function logIn({ url, password }: Started): Promise<string> {
  const response = await fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginName: 'sysadmin', password }),
  })
  assert.equal(response.status, 200)
  return response.headers.get('set-cookie')!.split(';')[0]!
}

const postmasterPid = () => Number(readFileSync(join(clusterFolder(), 'data/postmaster.pid'), 'utf8').split('\n')[0])
const clusterFolder = () => JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')).folder as string

test('after kill -9 the next start takes the database over: accounts, passwords and sessions are still there; Ctrl-C stops all', async () => {
  const first = await start()
  const cookie = await logIn(first)
  const pid = postmasterPid()
  await first.end('SIGKILL')
  assert.equal(process.kill(pid, 0), true, 'PostgreSQL lives on by itself')

  const second = await start()
  assert.equal(postmasterPid(), pid, 'it was taken over, not started beside the old one')
  assert.equal(second.password, first.password)
  assert.equal((await fetch(`${second.url}/v1/session`, { headers: { cookie } })).status, 200)
  assert.equal(((await (await fetch(`${second.url}/health/ready`)).json()) as { ready: boolean }).ready, true)

  assert.equal(await second.end('SIGINT'), 0)
  assert.equal(existsSync(join(clusterFolder(), 'data/postmaster.pid')), false, 'PostgreSQL stopped with us')
})

test('--fresh starts from nothing: new accounts, old sessions over', async () => {
  const holder = await start()
  const cookie = await logIn(holder)
  const open = await fetch(`${holder.url}/v1/index/overview`, { headers: { cookie } })
  assert.equal(open.status, 200)
  await holder.end('SIGTERM')
  const fresh = await start('--fresh')
  assert.notEqual(fresh.password, holder.password)
  assert.equal((await fetch(`${fresh.url}/v1/session`, { headers: { cookie } })).status, 401)
})

test('with --tls the command line trusts the certificate that lies in the data directory, and no other', async () => {
  if (running) await running.end('SIGTERM')
  const { url, end } = await start('--tls')
  const status = (env: Record<string, string>) =>
    new Promise<{ code: number; text: string }>((resolve) => {
      const options = { env: { PATH: process.env.PATH, JHC_DATA_DIR: dataDir, ...env } }
      execFile(process.execPath, [cli, 'status'], options, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, text: out + err }),
      )
    })
  assert.match(url, /^https:/)
  const trusted = await status({})
  assert.equal(trusted.code, 0, trusted.text)
  const foreign = await status({ JHC_URL: url })
  assert.deepEqual([foreign.code, /NODE_EXTRA_CA_CERTS/.test(foreign.text)], [2, true], foreign.text)
  await end('SIGTERM')
})
