import type { Reach } from '@jhc/server-kit/capability.ts'
import { entriesWithin } from '../entry-labels.ts'
import { nameInChinese } from './chain-words.ts'
import { contractsByAddress, type Explorer } from './explorer.ts'
import { blockExists, entriesOfRecord, findExact, findMentions, takesPart } from './explorer-store.ts'

export interface Finding {
  kind: 'block' | 'transaction' | 'batch' | 'contract' | 'account' | 'record' | 'event'
  id: string
  label: string
}

const words = { block: '区块', transaction: '交易', batch: '上链批次', record: '档案' } as const

/** The text says itself what it may be; only those places are looked in. A record beyond the caller's scope is not found. */
export async function findAnything(explorer: Explorer, given: string, limits: Reach | null): Promise<Finding[]> {
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
      if (known === 'record' && limits && !entriesWithin(await entriesOfRecord(explorer.db, id), limits)) continue
      findings.push({ kind: known, id, label: known === 'block' ? `区块 #${id}` : `${words[known]} ${id}` })
    }
  }
  if (hex && findings.length === 0) {
    for (const { contract, name, transactionHash, blockNumber } of await findMentions(explorer.db, hex)) {
      const label = `${nameInChinese(contract, name) ?? name}（${contract}），区块 #${blockNumber}`
      findings.push({ kind: 'event', id: transactionHash, label })
    }
  }
  const contracts = [...(await contractsByAddress(explorer)).values()]
  for (const { name, address } of contracts) {
    if (address === text || (text.length >= 3 && name.toLowerCase().startsWith(text)))
      findings.push({ kind: 'contract', id: address, label: `合约 ${name}` })
  }
  const isContract = findings.some(({ kind, id }) => kind === 'contract' && id === text)
  if (!isContract && /^0x[0-9a-f]{40}$/.test(text) && (await takesPart(explorer.db, text))) {
    findings.push({ kind: 'account', id: text, label: `账户 ${text}` })
  }
  return findings
}
