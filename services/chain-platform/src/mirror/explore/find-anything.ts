import { contractsByAddress, type Explorer } from './explorer.ts'
import { blockExists, findExact, hasSent } from './explorer-store.ts'

export interface Finding {
  kind: 'block' | 'transaction' | 'batch' | 'contract' | 'account' | 'record'
  id: string
  label: string
}

const words = { block: '区块', transaction: '交易', batch: '上链批次', record: '档案' } as const

/** The text says itself what it may be; only those places are looked in. */
export async function findAnything(explorer: Explorer, given: string): Promise<Finding[]> {
  const text = given.trim().toLowerCase()
  const findings: Finding[] = []
  const number = Number(text.replace(/^#/, '').replaceAll(',', ''))
  if (Number.isSafeInteger(number) && number >= 0 && (await blockExists(explorer.db, number))) {
    findings.push({ kind: 'block', id: String(number), label: `区块 #${number}` })
  }
  const hex = /^(0x)?[0-9a-f]{64}$/.test(text) ? (text.startsWith('0x') ? text : `0x${text}`) : null
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null
  const exact = hex ?? uuid
  if (exact) {
    for (const { kind, id } of await findExact(explorer.db, exact)) {
      const known = kind as keyof typeof words
      findings.push({ kind: known, id, label: known === 'block' ? `区块 #${id}` : `${words[known]} ${id}` })
    }
  }
  const contracts = [...(await contractsByAddress(explorer)).values()]
  for (const { name, address } of contracts) {
    if (address === text || (text.length >= 3 && name.toLowerCase().startsWith(text)))
      findings.push({ kind: 'contract', id: address, label: `合约 ${name}` })
  }
  if (/^0x[0-9a-f]{40}$/.test(text) && (await hasSent(explorer.db, text))) {
    findings.push({ kind: 'account', id: text, label: `账户 ${text}` })
  }
  return findings
}
