import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { superviseChild } from '@jhc/server-kit/child-process.ts'
import { z } from 'zod'
import { demoWeChat, demoWeChatFile } from '../residents-config.ts'
import { randomSecret, secretFile, writeSecretFile } from '../secret-file.ts'
import type { Platform } from '../start-platform.ts'
import type { DemoOptions } from './run-demo.ts'

const entry = fileURLToPath(new URL('../../../../tests/fakes/wechat/main.ts', import.meta.url))
const answer = z.object({ url: z.url(), people: z.array(z.string()) })

/** A WeChat account beside the fake hospitals, with their patients as its users. Its address stays the same over restarts. */
export async function startFakeWeChat({ dataDir, url, localUrl }: Platform, { log, shutdown }: DemoOptions) {
  const account = secretFile(dataDir, 'demo-wechat-account.json', () => ({
    appId: `wxfake${randomSecret(6).replace(/\W/g, '0')}`,
    secret: randomSecret(),
    realNameToken: randomSecret(),
  }))
  const port = Number(new URL(localUrl).port)
  const callbacks = [...new Set([url, localUrl].map((one) => new URL(one).origin))]
  const child = superviseChild({
    name: 'fake-wechat',
    entry,
    args: [
      ...['--app-id', account.appId, '--file', join(dataDir, 'wechat-phones.json')],
      ...['--port', String(port + 3 <= 65_535 ? port + 3 : 0)],
      ...callbacks.flatMap((origin) => ['--callback', origin]),
    ],
    env: { FAKE_WECHAT_SECRET: account.secret, FAKE_REAL_NAME_TOKEN: account.realNameToken },
    logFile: join(dataDir, 'logs/fake-wechat.log'),
    log,
    readyMs: 60_000,
  })
  shutdown.add('fake wechat', child.stop)
  const { url: at, people } = answer.parse(await child.ready)
  writeSecretFile(join(dataDir, demoWeChatFile), demoWeChat.parse({ ...account, url: at }))
  return { url: at, people }
}
