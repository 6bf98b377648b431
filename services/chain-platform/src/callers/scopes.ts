/** What a caller may be allowed, by name. Whatever writes is a scope of its own. */
export const scopes = {
  chain: { zh: '查询区块、交易、合约', permissions: ['chain.read', 'mirror.read'] },
  index: { zh: '查询本机构的数据索引', permissions: ['records.read'] },
  verify: { zh: '验证档案存证、下载证明', permissions: ['provenance.read', 'provenance.verify'] },
  anchor: { zh: '提交、查询、验证本机构存证', permissions: ['anchors.submit', 'anchors.read'] },
  contracts: { zh: '合约目录与只读调用', permissions: ['contracts.read'] },
  consent: {
    zh: '提交已签名的授权与撤回（Consent）',
    permissions: ['contracts.read', 'contracts.submit', 'contracts.write-consent'],
  },
  access: {
    zh: '提交已签名的调阅与回执（Access）',
    permissions: ['contracts.read', 'contracts.submit', 'contracts.write-access'],
  },
  events: { zh: '订阅链上事件、管理本机构回调', permissions: ['events.read', 'webhooks.read', 'webhooks.manage'] },
  'host-logs': { zh: '报送主机日志与配置', permissions: ['host-logs.submit'] },
  launch: { zh: '为本机构医生申请启动票据', permissions: ['launch.issue'] },
  recognition: { zh: '查询互认清单、开单重复检查提醒', permissions: ['recognition.list', 'recognition.client'] },
  organisations: { zh: '查询联盟机构与节点', permissions: ['consortium.read'] },
} as const satisfies Record<string, { zh: string; permissions: readonly string[] }>

export type Scope = keyof typeof scopes
export const isScope = (name: string): name is Scope => Object.hasOwn(scopes, name)

/** A scope taken out of the list since gives nothing. */
export const permissionsOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => (isScope(name) ? [...scopes[name].permissions] : []))
