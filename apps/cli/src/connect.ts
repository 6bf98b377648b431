import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { accountsApi } from '@jhc/applications/accounts/api.ts'
import type { Api, ApiClient } from '@jhc/kit/api.ts'
import { errorFrom, httpClient } from '@jhc/kit/http-client.ts'
import { UsageError } from './usage-error.ts'

export interface Connection {
  url: string
  client<A extends Api<any>>(api: A): ApiClient<A>
  close(): Promise<void>
}

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

function readJson(path: string): Record<string, string> | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : null
}

/** Where the platform is and who asks: the environment first, else what the platform left in its data directory. */
function settings(environment: NodeJS.ProcessEnv) {
  const dataDir = environment.JHC_DATA_DIR || join(projectRoot, '.data')
  const left = environment.JHC_URL ? null : readJson(join(dataDir, 'platform.json'))
  const url = environment.JHC_URL || left?.url || 'http://127.0.0.1:8080'
  const login = environment.JHC_LOGIN || 'steward'
  const password = environment.JHC_PASSWORD || readJson(join(dataDir, 'demo-accounts.json'))?.[login]
  return { url: url.replace(/\/+$/, ''), login, password, dataDir, certificate: left?.certificate }
}

/** Logs in; the session ends with `close`. */
export async function connect(environment: NodeJS.ProcessEnv): Promise<Connection> {
  const { url, login, password, dataDir, certificate } = settings(environment)
  // A development certificate is signed by nobody else; only its owner reads the data directory that names it.
  if (certificate) setDefaultCACertificates([...getCACertificates('default'), certificate])
  if (!password) {
    throw new UsageError(
      `没有账号：请设置 JHC_LOGIN 与 JHC_PASSWORD，或在 JHC_DATA_DIR 指定平台的数据目录（当前 ${dataDir}）。\nNo account: set JHC_LOGIN and JHC_PASSWORD, or JHC_DATA_DIR.`,
    )
  }
  const { path } = accountsApi.operations.login
  let response: Response
  try {
    response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ loginName: login, password }),
    })
  } catch (error) {
    if (/CERT|SELF_SIGNED/.test((error as { cause?: { code?: string } }).cause?.code ?? '')) {
      throw new UsageError(
        `平台的证书不受信任：${url}。请用 NODE_EXTRA_CA_CERTS 指定其证书文件。\nThe platform's certificate is not trusted: set NODE_EXTRA_CA_CERTS.`,
      )
    }
    throw new UsageError(
      `平台没有应答：${url}。请先启动平台（npm start），或用 JHC_URL 指定地址。\nThe platform at ${url} does not answer.`,
    )
  }
  if (!response.ok) throw await errorFrom(response)
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  await response.body?.cancel()
  const client = <A extends Api<any>>(api: A) => httpClient(api, { baseUrl: url, headers: { cookie } })
  return {
    url,
    client,
    close: async () => {
      await client(accountsApi).logout({})
    },
  }
}
