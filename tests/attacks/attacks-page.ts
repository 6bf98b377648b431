import { clauses } from './catalogue/clauses.ts'
import { type AttackKind, type Command, catalogue } from './catalogue.ts'
import { lastResults } from './last-results.ts'

const names: Record<Command, string> = {
  identity: '身份',
  access: '账户、权限与会话',
  audit: '审计',
  storage: '存储',
  index: '索引与镜像',
  contracts: '合约',
  consent: '授权',
  'front-door': '接口入口',
  fuzz: '模糊测试',
  sqlmap: 'SQL 注入',
}

/** docs/reference/attacks.md: every kind of attack, with what the last kept run counted. */
export function attacksPage(): string {
  const commands = Object.keys(catalogue) as Command[]
  return `# 攻击目录

由 \`npm run docs\` 从 \`tests/attacks/catalogue\` 生成，请勿手改。每一类攻击都对正在运行的产品实施；次数与未发现数取自 \`npm run attacks -- <命令> --keep\` 最近一次运行。

${commands
  .filter((command) => catalogue[command].length > 0)
  .map(section)
  .join('\n')}
## 条款对应

| 条款 | 内容 | 攻击 | 测试或责任方 |
|---|---|---|---|
${clauses.map(clauseRow).join('\n')}
`
}

export function attacksOf(clause: string): AttackKind[] {
  return Object.values(catalogue)
    .flat()
    .filter((kind) => (kind.clauses as readonly string[]).includes(clause))
}

function section(command: Command): string {
  const kept = lastResults()[command]
  const ran = kept ? `最近一次：${kept.at.slice(0, 10)}，版本 \`${kept.commit}\`。` : '尚无保存的运行结果。'
  const rows = catalogue[command].map(({ id, clauses: tried, does, must }) => {
    const count = kept?.byId[id]
    return `| \`${id}\` | ${tried.join('、') || '–'} | ${does} | ${must} | ${count?.attacks ?? '–'} | ${count?.undetected ?? '–'} |`
  })
  return `## ${names[command]}：\`npm run attacks -- ${command}\`

${ran}

| 编号 | 条款 | 攻击者做什么 | 应有结果 | 次数 | 未发现 |
|---|---|---|---|---|---|
${rows.join('\n')}
`
}

function clauseRow(clause: (typeof clauses)[number]): string {
  const attacks = attacksOf(clause.id).map(({ id }) => `\`${id}\``)
  const tests = 'tests' in clause ? clause.tests.map((path) => `\`${path}\``) : []
  const elsewhere = 'elsewhere' in clause ? [`${clause.elsewhere.who}：${clause.elsewhere.why}`] : []
  return `| ${clause.table} ${clause.id} | ${clause.title} | ${attacks.join(' ') || '–'} | ${[...tests, ...elsewhere].join(' ') || '–'} |`
}
