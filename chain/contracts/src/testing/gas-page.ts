/** What an operation on a contract costs: its Chinese name and the gas of the whole transaction. */
export type GasRow = [operation: string, gas: bigint]

/** Every contract's measurement; adding one = adding a line. Inputs are fixed, so that the page is the same on every machine. */
const measurements: Record<string, () => Promise<{ measure(): Promise<GasRow[]> }>> = {
  IndexAnchor: () => import('./gas/index-anchor-gas.ts'),
  ContractRegistry: async () => ({ measure: (await import('./gas/governance-gas.ts')).measureRegistry }),
  ChangeLog: async () => ({ measure: (await import('./gas/governance-gas.ts')).measureChangeLog }),
  AuditAnchor: async () => ({ measure: (await import('./gas/governance-gas.ts')).measureAuditAnchor }),
  Organisations: async () => ({ measure: (await import('./gas/consortium-gas.ts')).measureOrganisations }),
  Consortium: async () => ({ measure: (await import('./gas/consortium-gas.ts')).measureConsortium }),
  Approval: async () => ({ measure: (await import('./gas/governance-gas.ts')).measureApproval }),
  Sm2Verifier: () => import('./gas/sm2-verifier-gas.ts'),
  Identities: async () => ({ measure: (await import('./gas/consent-gas.ts')).measureIdentities }),
  Consent: async () => ({ measure: (await import('./gas/consent-gas.ts')).measureConsent }),
  Access: async () => ({ measure: (await import('./gas/consent-gas.ts')).measureAccess }),
}

/** docs/reference/gas.md: measured on the embedded chain, which counts gas as any EVM with Berlin's rules does. */
export async function gasPage(): Promise<string> {
  const sections: string[] = []
  for (const [name, load] of Object.entries(measurements)) {
    const rows = await (await load()).measure()
    const lines = rows.map(([operation, gas]) => `| ${operation} | ${gas.toLocaleString('en-US')} |`)
    sections.push(`## ${name}\n\n| 操作 | gas |\n|---|---:|\n${lines.join('\n')}\n`)
  }
  return `# 合约 gas 用量

由 \`npm run docs\` 在内嵌链上以固定输入实测生成，请勿手改；数值为整笔交易的用量（含 21,000 基本费与调用数据费，调用数据每个非零字节 16 gas、零字节 4 gas）。同一交易在任何遵循 Berlin 规则的 EVM 上用量相同。

${sections.join('\n')}`
}
