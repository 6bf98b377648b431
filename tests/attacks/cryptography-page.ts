import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/source-files.ts'
import { attacksOf } from './attacks-page.ts'
import { clauses } from './catalogue/clauses.ts'
import { type TenderRow, tenderRows } from './catalogue/tender-rows.ts'
import { type Command, catalogue } from './catalogue.ts'
import { lastResults } from './last-results.ts'

/** docs/guides/密评对照.md: each row of the tender's table, who meets it, and what was seen of it. */
export function cryptographyPage(): string {
  const layers = [...new Set(tenderRows.map(({ layer }) => layer))]
  return `# 密评对照：谁满足哪一项，证据在哪里

由 \`npm run docs\` 从 \`tests/attacks/catalogue/tender-rows.ts\`、攻击目录与最近一次攻击结果生成，请勿手改；
重新取得结果：\`npm run attacks -- all --json --keep\`，然后 \`npm run docs\`。行与招标文件「系统密码应用需求」表（密评三级）一致。
「攻击」一列为编号与「次数/未发现」；各编号做什么、应有什么结果，见 [攻击目录](../reference/attacks.md)。

本软件自带的密码实现（libs/gm）没有商用密码产品认证，只用于开发与验收；通过密评须使用区统一的密码服务与有证产品。

## 最近一次攻击结果

| 命令 | 时间（UTC） | 版本 | 次数 | 未发现 |
|---|---|---|---|---|
${(Object.keys(catalogue) as Command[]).map(resultRow).join('\n')}

${layers.map(section).join('\n')}`
}

function resultRow(command: Command): string {
  const kept = lastResults()[command]
  if (!kept) return `| \`${command}\` | 尚无保存的结果 | – | – | – |`
  const at = kept.at.slice(0, 16).replace('T', ' ')
  return `| \`${command}\` | ${at} | \`${kept.commit}\` | ${kept.attacks} | ${kept.undetected} |`
}

function section(layer: TenderRow['layer']): string {
  const rows = tenderRows.filter((row) => row.layer === layer)
  return `## ${layer}

| 指标 | 需求 | 满足者 | 怎样满足 | 攻击 | 测试与文件 | 页面 |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row.item} | ${row.need} | ${row.who} | ${row.how} | ${attackCells(row)} | ${files(row)} | ${row.page ?? '–'} |`).join('\n')}
`
}

function attackCells({ clauses: own = [] }: TenderRow): string {
  const results = Object.values(lastResults())
  const ids = new Set(own.flatMap((clause) => attacksOf(clause).map(({ id }) => id)))
  const cells = [...ids].map((id) => {
    const count = results.map((one) => one.byId[id]).find((one) => one)
    return count ? `\`${id}\` ${count.attacks}/${count.undetected}` : `\`${id}\` 未运行`
  })
  return cells.join('，') || '–'
}

function files({ clauses: own = [], evidence = [] }: TenderRow): string {
  const named = clauses.flatMap((clause) =>
    (own as readonly string[]).includes(clause.id) && 'tests' in clause ? [...clause.tests] : [],
  )
  const all = [...new Set([...named, ...evidence])]
  const missing = all.filter((path) => !existsSync(join(root, path)))
  if (missing.length > 0) throw new Error(`named as evidence, but not there: ${missing.join(', ')}`)
  return all.map((path) => (path.startsWith('docs/') ? `[${path}](${relative(path)})` : `\`${path}\``)).join(' ') || '–'
}

const relative = (path: string) => (path.startsWith('docs/guides/') ? path.slice(12) : `../${path.slice(5)}`)
