/**
 * The rows of the three tables that an assessor goes through: 密评 level 3 (GB/T 39786), 等保 level 3 application part (8.1.4, with the
 * A-numbers of the major-risk list), ASVS 5.0.0. A row is met by attacks of the catalogue, by the tests named here, or stands with the
 * reason why it is not this software's. tests/architecture/attack-catalogue.test.ts holds that none is left over.
 */
export interface Clause {
  id: string
  table: '密评' | '等保' | 'ASVS'
  title: string
  /** Test files beside the attacks. */
  tests?: readonly string[]
  /** Who answers for it instead, and why. */
  elsewhere?: { who: '云平台' | '运营方' | '不适用'; why: string }
}

export const clauses = [
  { id: 'Net-a', table: '密评', title: '通信实体身份鉴别' },
  {
    id: 'Net-b',
    table: '密评',
    title: '通信数据完整性',
    tests: ['tests/independent/tongsuo.test.ts', 'apps/platform/src/payload-envelopes.test.ts'],
  },
  {
    id: 'Net-c',
    table: '密评',
    title: '通信重要数据机密性',
    tests: ['tests/independent/tongsuo.test.ts', 'apps/platform/src/payload-envelopes.test.ts'],
  },
  { id: 'Net-d', table: '密评', title: '网络边界访问控制信息完整性' },
  {
    id: 'Dev-a',
    table: '密评',
    title: '登录设备的用户身份鉴别',
    elsewhere: { who: '运营方', why: '服务器经堡垒机登录，使用证书或 USB Key；本软件不提供设备登录。' },
  },
  {
    id: 'Dev-b',
    table: '密评',
    title: '设备远程管理通道安全',
    elsewhere: { who: '运营方', why: '远程管理经堡垒机的加密通道；本软件不开放管理端口，只监听配置的地址。' },
  },
  { id: 'Dev-c', table: '密评', title: '设备访问控制信息完整性' },
  {
    id: 'Dev-d',
    table: '密评',
    title: '重要信息资源安全标记完整性（设备）',
    elsewhere: { who: '不适用', why: '招标文件：设备没有安全标记。' },
  },
  { id: 'Dev-e', table: '密评', title: '日志记录完整性' },
  {
    id: 'Dev-f',
    table: '密评',
    title: '重要可执行程序完整性与来源真实性',
    tests: ['apps/platform/src/release/release.test.ts'],
  },
  {
    id: 'App-a',
    table: '密评',
    title: '应用用户身份鉴别',
    tests: ['services/trust-platform/src/identity/responder.test.ts'],
  },
  {
    id: 'App-b',
    table: '密评',
    title: '应用访问控制信息完整性',
    tests: ['services/applications/src/accounts/register/access-register.test.ts'],
  },
  {
    id: 'App-c',
    table: '密评',
    title: '重要信息资源安全标记完整性（应用）',
    tests: ['services/trust-platform/src/provenance/data-scope.test.ts'],
  },
  { id: 'App-d', table: '密评', title: '重要数据传输机密性', tests: ['apps/platform/src/payload-envelopes.test.ts'] },
  {
    id: 'App-e',
    table: '密评',
    title: '重要数据存储机密性',
    tests: ['apps/platform/src/sealed-storage/sealed-storage.test.ts', 'libs/gm/src/sealed-column.test.ts'],
  },
  {
    id: 'App-f',
    table: '密评',
    title: '重要数据传输完整性',
    tests: ['apps/platform/src/payload-envelopes.test.ts', 'apps/platform/src/request-proofs.test.ts'],
  },
  { id: 'App-g', table: '密评', title: '重要数据存储完整性' },
  { id: 'App-h', table: '密评', title: '不可否认性' },
  { id: 'Keys', table: '密评', title: '密钥管理', tests: ['apps/platform/src/platform-keys.test.ts'] },

  {
    id: 'A-18',
    table: '等保',
    title: '身份标识唯一、口令复杂度与定期更换',
    tests: ['services/applications/src/accounts/life-cycle.test.ts'],
  },
  {
    id: 'A-lockout',
    table: '等保',
    title: '登录失败处理与会话超时',
    tests: ['services/applications/src/accounts/accounts.test.ts'],
  },
  {
    id: 'A-19',
    table: '等保',
    title: '两种鉴别技术，其一为密码技术',
    tests: ['services/applications/src/accounts/second-factor/second-factor.test.ts'],
  },
  {
    id: 'A-accounts',
    table: '等保',
    title: '默认、过期、共享账户',
    tests: ['services/applications/src/accounts/life-cycle.test.ts', 'apps/platform/src/production-rules.test.ts'],
  },
  {
    id: 'A-rights',
    table: '等保',
    title: '最小权限，系统、安全、审计管理员分离',
    tests: ['services/applications/src/accounts/roles/roles.test.ts', 'tests/access/role-matrix.test.ts'],
  },
  {
    id: 'A-20',
    table: '等保',
    title: '越权访问（横向）',
    tests: ['services/trust-platform/src/provenance/data-scope.test.ts'],
  },
  {
    id: 'A-labels',
    table: '等保',
    title: '访问控制粒度与安全标记',
    tests: ['services/applications/src/accounts/roles/roles.test.ts'],
  },
  {
    id: 'A-audit',
    table: '等保',
    title: '安全审计覆盖每个用户与操作',
    tests: ['apps/platform/src/audit-every-route.test.ts', 'services/chain-platform/src/audit/audit.test.ts'],
  },
  {
    id: 'A-audit-kept',
    table: '等保',
    title: '审计记录保护、备份与留存六个月',
    tests: ['services/chain-platform/src/audit/audit.test.ts'],
  },
  { id: 'A-22', table: '等保', title: '输入有效性与已知漏洞' },
  { id: 'A-24', table: '等保', title: '传输保密性', tests: ['apps/platform/src/payload-envelopes.test.ts'] },
  { id: 'A-25', table: '等保', title: '存储保密性' },
  {
    id: 'A-26',
    table: '等保',
    title: '数据备份恢复',
    elsewhere: { who: '运营方', why: '平台数据库的备份与恢复由运营方按备份方案执行。' },
  },
  { id: 'A-residual', table: '等保', title: '剩余信息保护' },
  { id: 'A-personal', table: '等保', title: '个人信息最小必要与授权' },

  { id: 'ASVS 1.2.4', table: 'ASVS', title: 'SQL 注入' },
  {
    id: 'ASVS 1.2.10',
    table: 'ASVS',
    title: '导出文件公式注入',
    tests: ['services/chain-platform/src/audit/export-lines.test.ts'],
  },
  {
    id: 'ASVS 1.3.6',
    table: 'ASVS',
    title: '服务端请求伪造（SSRF）',
    tests: ['libs/server-kit/src/outgoing/outgoing.test.ts'],
  },
  { id: 'ASVS 13.2.5', table: 'ASVS', title: '对外请求只到允许的地址' },
  {
    id: 'ASVS 1.5.1',
    table: 'ASVS',
    title: 'XML 外部实体（XXE）',
    tests: ['services/data-platform/src/sources/cda/cda.test.ts'],
  },
  { id: 'ASVS 2.3.1', table: 'ASVS', title: '业务步骤不可跳过' },
  {
    id: 'ASVS 2.3.5',
    table: 'ASVS',
    title: '不可自行批准',
    tests: ['services/applications/src/accounts/roles/roles.test.ts'],
  },
  { id: 'ASVS 2.4.1', table: 'ASVS', title: '自动化滥用限流' },
  { id: 'ASVS 3.3.3', table: 'ASVS', title: 'Cookie 前缀 __Host-' },
  { id: 'ASVS 3.3.4', table: 'ASVS', title: 'Cookie HttpOnly' },
  { id: 'ASVS 3.4.1', table: 'ASVS', title: 'HSTS' },
  { id: 'ASVS 3.4.2', table: 'ASVS', title: '跨域 Origin 不被反射' },
  { id: 'ASVS 3.4.3', table: 'ASVS', title: '内容安全策略（CSP）' },
  { id: 'ASVS 3.4.6', table: 'ASVS', title: '禁止被嵌入（frame-ancestors）' },
  { id: 'ASVS 3.5.1', table: 'ASVS', title: '跨站请求伪造' },
  { id: 'ASVS 3.5.2', table: 'ASVS', title: '不依赖预检的跨站写入' },
  { id: 'ASVS 3.5.3', table: 'ASVS', title: 'GET 不得写入' },
  { id: 'ASVS 4.1.3', table: 'ASVS', title: '伪造的代理头' },
  {
    id: 'ASVS 4.1.5',
    table: 'ASVS',
    title: '逐条消息签名',
    tests: ['apps/platform/src/request-proofs.test.ts', 'tests/independent/request-proof.test.ts'],
  },
  { id: 'ASVS 5.2.2', table: 'ASVS', title: '上传文件内容检查' },
  {
    id: 'ASVS 6.3.8',
    table: 'ASVS',
    title: '未知用户不可探知',
    tests: ['services/applications/src/accounts/accounts.test.ts'],
  },
  {
    id: 'ASVS 6.5.1',
    table: 'ASVS',
    title: '动态口令只用一次',
    tests: ['services/applications/src/accounts/second-factor/second-factor.test.ts'],
  },
  { id: 'ASVS 7.2.4', table: 'ASVS', title: '登录换发会话' },
  {
    id: 'ASVS 7.4.1',
    table: 'ASVS',
    title: '退出后会话失效',
    tests: ['services/applications/src/accounts/accounts.test.ts'],
  },
  {
    id: 'ASVS 7.4.2',
    table: 'ASVS',
    title: '停用后会话失效',
    tests: ['services/applications/src/accounts/life-cycle.test.ts'],
  },
  { id: 'ASVS 8.2.1', table: 'ASVS', title: '功能级授权', tests: ['tests/access/role-matrix.test.ts'] },
  {
    id: 'ASVS 8.2.2',
    table: 'ASVS',
    title: '对象级授权',
    tests: ['services/trust-platform/src/provenance/data-scope.test.ts'],
  },
  { id: 'ASVS 8.2.3', table: 'ASVS', title: '字段级授权' },
  {
    id: 'ASVS 8.3.2',
    table: 'ASVS',
    title: '权限变更即时生效',
    tests: ['services/applications/src/accounts/roles/roles.test.ts'],
  },
  { id: 'ASVS 9.1.2', table: 'ASVS', title: '令牌算法限定' },
  { id: 'ASVS 9.2.3', table: 'ASVS', title: '令牌受众限定' },
  {
    id: 'ASVS 10.4.1',
    table: 'ASVS',
    title: 'OAuth redirect_uri 精确匹配',
    elsewhere: { who: '不适用', why: '平台不提供 OAuth 授权服务。' },
  },
  {
    id: 'ASVS 10.4.2',
    table: 'ASVS',
    title: 'OAuth 授权码只用一次',
    elsewhere: { who: '不适用', why: '平台不提供 OAuth 授权服务。' },
  },
  { id: 'ASVS 11.3.3', table: 'ASVS', title: '密文须带完整性保护' },
  { id: 'ASVS 15.3.3', table: 'ASVS', title: '批量赋值' },
  { id: 'ASVS 15.3.6', table: 'ASVS', title: '原型污染' },
  { id: 'ASVS 16.4.2', table: 'ASVS', title: '日志不可改', tests: ['services/chain-platform/src/audit/audit.test.ts'] },
  { id: 'ASVS 16.5.1', table: 'ASVS', title: '错误不泄露内部信息' },
] as const satisfies readonly Clause[]

export type ClauseId = (typeof clauses)[number]['id']
