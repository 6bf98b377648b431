import { type Kind, kinds, mayCall } from './principals.ts'
import { allRoutes, type Route } from './routes.ts'

const people = kinds.filter(({ group }) => group === 'anonymous' || group === 'user')
const machines = kinds.filter(({ group }) => group !== 'anonymous' && group !== 'user')
const groupWords: Partial<Record<Kind['group'], string>> = { caller: '密钥', agent: '前置机', service: '服务' }

/** docs/reference/role-matrix.md */
export async function roleMatrixPage(): Promise<string> {
  const routes = await allRoutes()
  const columns = people.map(({ zh }) => zh)
  return `# 角色与接口对照

由 \`npm run docs\` 从接口声明、角色、密钥范围与服务权限生成，请勿手改。共 ${routes.length} 个接口、${kinds.length} 类身份；每一格由 \`tests/access/role-matrix.test.ts\` 经 HTTP 双向核对：
● 可调用（不得答 401 或 403），空格为拒绝（未登录答 401，其余答 403 与代码 \`common.no-permission\`）。区自定义的角色只能由这些权限组成。对象级限制（数据范围、数据分级、机构）另见各接口。

| 接口 | 说明 | 权限 | ${columns.join(' | ')} | 机器 |
|---|---|---|${columns.map(() => ':-:').join('|')}|---|
${routes.map(line).join('\n')}
`
}

function line({ operation }: Route): string {
  const { method, path, summary, permission } = operation
  const cells = people.map((one) => (mayCall(permission, one) ? '●' : ''))
  return `| \`${method} ${path}\` | ${summary} | ${permission} | ${cells.join(' | ')} | ${machinesFor(permission)} |`
}

function machinesFor(permission: string): string {
  const may = machines.filter((one) => mayCall(permission, one))
  if (may.length === machines.length) return '全部'
  return Object.entries(groupWords)
    .map(([group, words]) => [words, may.filter((one) => one.group === group).map(({ zh }) => zh)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([words, names]) => `${words} ${names.join('、')}`)
    .join('；')
}
