import { parseArgs } from 'node:util'
import { demoPeople } from './demo-people.ts'
import { startWeChat } from './start-wechat.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    file: { type: 'string' },
    'app-id': { type: 'string' },
    callback: { type: 'string', multiple: true },
  },
})
const { FAKE_WECHAT_SECRET: secret, FAKE_REAL_NAME_TOKEN: realNameToken } = process.env
if (!values['app-id'] || !secret || !realNameToken) {
  console.error(
    'usage: main.ts --app-id <id> [--port N] [--file <json>] [--callback <origin>]…, with FAKE_WECHAT_SECRET and FAKE_REAL_NAME_TOKEN',
  )
  process.exit(2)
}

const fake = await startWeChat({
  people: demoPeople(),
  appId: values['app-id'],
  secret,
  realNameToken,
  port: Number(values.port),
  ...(values.callback ? { callbacks: values.callback } : {}),
  ...(values.file ? { file: values.file } : {}),
})

let stopping = false
async function shutDown(): Promise<void> {
  if (stopping) return
  stopping = true
  await fake.stop()
  process.exit(0)
}
process.on('SIGTERM', shutDown)
process.on('SIGINT', shutDown)
process.on('disconnect', shutDown)

const people = [...fake.account.openids.values()].map(({ name }) => name)
process.stdout.write(`${JSON.stringify({ ready: true, url: fake.url, people })}\n`)
