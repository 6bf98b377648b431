import type { Api, ApiClient } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { TestPlatform } from '@jhc/server-kit/test-platform.ts'

export interface Person {
  cookie: string
  client<A extends Api<any>>(api: A): ApiClient<A>
  /** Status and code of the current session. */
  me(): Promise<{
    status: number
    code?: string
    permissions?: string[]
    accountId?: string
    mustChangePassword?: boolean
    mustEnrol?: boolean
  }>
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }>
}

/** A browser over HTTP: it logs in and keeps the cookie, also a newer one. */
export async function logInAs(
  platform: TestPlatform,
  loginName: string,
  password: string,
  code?: string,
): Promise<Person & { status: number; body: any }> {
  const person = {
    cookie: '',
    client: <A extends Api<any>>(api: A) =>
      httpClient(api, { baseUrl: platform.url, headers: { cookie: person.cookie } }),
    async call(method: string, path: string, body?: unknown) {
      const response = await platform.anonymous.fetch(path, {
        method,
        headers: { cookie: person.cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const set = response.headers.get('set-cookie')
      if (set) person.cookie = set.split(';')[0]!
      return { status: response.status, body: (await response.json()) as any }
    },
    async me() {
      const { status, body } = await person.call('GET', '/v1/session')
      return { status, ...body, statusCode: status }
    },
  }
  const answer = await person.call('POST', '/v1/session', { loginName, password, ...(code ? { code } : {}) })
  return Object.assign(person, answer)
}
