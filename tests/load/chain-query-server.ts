import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Accounts, createAccounts } from '@jhc/applications/accounts/capability.ts'
import { accountsForTests } from '@jhc/applications/accounts/testing/accounts-for-tests.ts'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'

/**
 * The server side of the chain query bench, a process of its own: the real door and the chain gateway, opened anew over the nodes that
 * each message names.
 */
const [keyFile] = process.argv.slice(2) as [string]
const dataDir = mkdtempSync(join(tmpdir(), 'jhc-bench-'))
const postgres = await startEmbeddedPostgres({ dataDir })
const account = { loginName: 'bench', password: 'bench-password-1' }
let close = async () => {}
let first = true

async function open(urls: string[]): Promise<TestPlatform> {
  const driver = await openEvmChain({ urls })
  const signer = await openLocalSigner({ file: keyFile, chainId: driver.chainId, gasPrice: 1n })
  let accounts: Accounts | undefined
  const platform = await startTestPlatform({
    database: { ...postgres.urls, url: postgres.urls.appUrl, superUrl: '', stop: postgres.stop },
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests())
      return [accounts, createChainGateway(context, { driver, signer })]
    },
    sessions: () => accounts!.sessions,
  })
  const rest = { displayName: '压测', orgId: 'district', roles: ['data-steward' as const], demo: false }
  if (first) await accounts!.createAccount({ ...account, ...rest })
  first = false
  close = async () => {
    await platform.stop({ keepDatabase: true })
    await driver.close()
  }
  return platform
}

process.on('message', async (urls: string[] | 'stop') => {
  await close()
  if (urls !== 'stop') return void process.send!({ url: (await open(urls)).url, account })
  await removeEmbeddedPostgres(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(0)
})
process.send!('ready')
