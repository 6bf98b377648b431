import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { accountsApi } from '@jhc/applications/accounts/api.ts'
import type { Api, ApiClient } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface DemoProcess {
  child: ChildProcess
  url: string
  /** Logged in as the data steward. */
  client<A extends Api<any>>(api: A): ApiClient<A>
}

/** `npm start` on a data directory, as a user would start it; resolves when the steward can log in. */
export async function startDemo(options: { dataDir: string; port: number; mark: string }): Promise<DemoProcess> {
  const log = openSync(join(options.dataDir, '..', 'platform-output.log'), 'a')
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/start.mjs'), '--port', String(options.port), '--data-dir', options.dataDir],
    { env: { ...process.env, FAULT_RUN_MARK: options.mark }, stdio: ['ignore', log, log], detached: true },
  )
  const url = `http://127.0.0.1:${options.port}`
  for (const started = Date.now(); ; ) {
    const cookie = await logIn(url, options.dataDir).catch(() => null)
    if (cookie) return { child, url, client: (api) => httpClient(api, { baseUrl: url, headers: { cookie } }) }
    if (child.exitCode !== null) throw new Error(`the platform stopped with exit code ${child.exitCode} while starting`)
    if (Date.now() - started > 120_000) throw new Error('the platform did not answer within two minutes')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function logIn(url: string, dataDir: string): Promise<string | null> {
  const passwords = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Record<string, string>
  const { path } = accountsApi.operations.login
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginName: 'steward', password: passwords.steward }),
  })
  return response.ok ? (response.headers.get('set-cookie')?.split(';')[0] ?? null) : null
}
