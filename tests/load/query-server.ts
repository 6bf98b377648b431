import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Accounts, createAccounts } from '@jhc/applications/accounts/capability.ts'
import { accountsForTests } from '@jhc/applications/accounts/testing/accounts-for-tests.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import { scriptedEmpi } from '@jhc/data-center/index-library/test-support.ts'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { startBareServer } from './bare-server.ts'
import { seedIndex } from './seed-index.ts'

/** The server side of the query bench, a process of its own: the real door over the index library, and the bare route beside it. */
const rows = Number(process.argv[2])
const dataDir = mkdtempSync(join(tmpdir(), 'jhc-bench-'))
const postgres = await startEmbeddedPostgres({ dataDir })
const account = {
  loginName: 'bench',
  displayName: '压测',
  orgId: 'district',
  roles: ['data-steward' as const],
  password: 'bench-password-1',
  demo: false,
}
let accounts: Accounts | undefined
const platform = await startTestPlatform({
  database: { ...postgres.urls, url: postgres.urls.appUrl, superUrl: '', stop: postgres.stop },
  capabilities: (context) => {
    accounts = createAccounts(context, accountsForTests())
    return [
      accounts,
      scriptedEmpi().capability,
      createIndexLibrary(context, { sources: [], metaKeys: [], followEveryMs: 60_000 }),
    ]
  },
  sessions: () => accounts!.sessions,
})
await seedIndex(postgres.urls.ownerUrl, rows)
await accounts!.createAccount(account)
const bare = await startBareServer(postgres.urls.appUrl)
process.send!({
  url: platform.url,
  bareUrl: bare.url,
  account: { loginName: account.loginName, password: account.password },
})
process.once('message', async () => {
  await bare.stop()
  await platform.stop()
  await removeEmbeddedPostgres(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(0)
})
