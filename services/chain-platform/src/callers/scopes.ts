/** What an API key may be allowed, by name. Nothing here writes: outside systems read and verify. */
export const scopes = {
  chain: { zh: '查询区块、交易、合约', permissions: ['chain.read', 'mirror.read'] },
  index: { zh: '查询数据索引', permissions: ['index.read'] },
  verify: { zh: '验证存证、下载证明', permissions: ['provenance.read', 'provenance.verify'] },
} as const satisfies Record<string, { zh: string; permissions: readonly string[] }>

export type Scope = keyof typeof scopes
export const isScope = (name: string): name is Scope => Object.hasOwn(scopes, name)

/** A scope taken out of the list since gives nothing. */
export const permissionsOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => (isScope(name) ? [...scopes[name].permissions] : []))
