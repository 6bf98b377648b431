import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { consentBytesPage } from '@jhc/chain-contracts/testing/consent-bytes-page.ts'
import { contractsPage } from '@jhc/chain-contracts/testing/contracts-page.ts'
import { gasPage } from '@jhc/chain-contracts/testing/gas-page.ts'
import { errorCatalogue } from '@jhc/kit/errors.ts'
import { openApiDocument } from '@jhc/server-kit/openapi.ts'
import { roleMatrixPage } from '../access/role-matrix-page.ts'
import { attacksPage } from '../attacks/attacks-page.ts'
import { cryptographyPage } from '../attacks/cryptography-page.ts'
import { dataElementsPage } from './data-elements-page.ts'
import { loadApis } from './load-apis.ts'
import { sdkOperations } from './sdk-operations.ts'
import { isTest, root, sourceFiles, textOf } from './source-files.ts'

/** What `npm run docs` writes and the drift test compares: path → content. */
export async function referenceDocs(): Promise<Record<string, string>> {
  const apis = (await loadApis()).map(({ api }) => api)
  return {
    'docs/reference/openapi.json': `${JSON.stringify(openApiDocument(apis), null, 2)}\n`,
    'libs/chain-gateway-sdk/src/operations.gen.ts': sdkOperations(apis),
    'docs/reference/errors.md': await errorsPage(),
    'docs/reference/role-matrix.md': await roleMatrixPage(),
    'docs/reference/data-elements.md': dataElementsPage(),
    'docs/reference/contracts.md': contractsPage(),
    'docs/reference/consent-bytes.md': consentBytesPage(),
    'docs/reference/attacks.md': attacksPage(),
    'docs/guides/密评对照.md': cryptographyPage(),
    'docs/reference/gas.md': await gasPage(),
  }
}

async function errorsPage(): Promise<string> {
  const declaring = sourceFiles().filter(
    (path) => /^(services|chain|libs|apps)\//.test(path) && !isTest(path) && /\bdefineErrors\('/.test(textOf(path)),
  )
  for (const path of declaring) await import(pathToFileURL(join(root, path)).href)
  const rows = [...errorCatalogue()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { kind, retryable, zh }]) => `| \`${code}\` | ${kind} | ${retryable ? '是' : '否'} | ${zh} |`)
  return `# 错误代码

由 \`npm run docs\` 从各能力的 \`defineErrors\` 生成，请勿手改。接口以 \`application/problem+json\` 返回 \`code\`、\`details\`、\`retryable\`、\`traceId\`。

| 代码 | 类别 | 可重试 | 说明 |
|---|---|---|---|
${rows.join('\n')}
`
}
