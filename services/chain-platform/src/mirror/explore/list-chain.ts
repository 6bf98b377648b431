import { type Hex, toFunctionSelector } from 'viem'
import { decodeEvent } from './decode-call.ts'
import { type CatalogueContract, contractsByAddress, type Explorer } from './explorer.ts'
import { type EventRow, listEvents, listTransactions, type Range, type TransactionRow } from './explorer-store.ts'
import { abiOf } from './known-abis.ts'

type Contracts = Map<string, CatalogueContract>

export async function showTransactions(explorer: Explorer, range: Range) {
  const [contracts, page] = await Promise.all([contractsByAddress(explorer), listTransactions(explorer.db, range)])
  return { ...page, items: page.items.map((row) => presentTransaction(row, contracts)) }
}

export async function showEvents(explorer: Explorer, range: Range) {
  const [contracts, page] = await Promise.all([contractsByAddress(explorer), listEvents(explorer.db, range)])
  return { ...page, items: page.items.map((row) => presentEvent(row, contracts)) }
}

export function presentTransaction(row: TransactionRow, contracts: Contracts) {
  const contractName = contracts.get(row.to ?? row.contractAddress ?? '')?.name ?? null
  return {
    hash: row.hash,
    blockNumber: row.blockNumber,
    index: row.index,
    at: row.at,
    from: row.from,
    to: row.to,
    contractName,
    method: row.to === null ? 'constructor' : methodOf(contractName, row.selector),
    status: row.status,
    gasUsed: String(row.gasUsed),
    inputBytes: row.inputBytes,
  }
}

export function presentEvent(row: EventRow, contracts: Contracts) {
  const contractName = contracts.get(row.address)?.name ?? null
  const topics = row.topics === '' ? [] : row.topics.split(',')
  const abi = abiOf(contractName ?? undefined)?.abi
  return {
    blockNumber: row.blockNumber,
    logIndex: row.logIndex,
    transactionHash: row.transactionHash,
    at: row.at,
    address: row.address,
    contractName,
    topics,
    data: row.data.length > 2_000 ? `${row.data.slice(0, 2_000)}…` : row.data,
    decoded: abi ? decodeEvent(abi, topics as Hex[], row.data as Hex) : null,
  }
}

function methodOf(contractName: string | null, selector: string | null): string | null {
  const abi = abiOf(contractName ?? undefined)?.abi
  const item = abi?.find((one) => one.type === 'function' && toFunctionSelector(one) === selector)
  return item?.type === 'function' ? item.name : null
}
