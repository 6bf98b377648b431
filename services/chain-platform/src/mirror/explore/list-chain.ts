import { type Hex, toFunctionSelector } from 'viem'
import { decodeEvent } from './decode-call.ts'
import { contractsByAddress, type Explorer, type ExplorerContract } from './explorer.ts'
import {
  type EventRow,
  followEvents,
  listEvents,
  listTransactions,
  type Range,
  type TransactionRow,
} from './explorer-store.ts'

type Contracts = Map<string, ExplorerContract>

export async function showTransactions(explorer: Explorer, range: Range) {
  const [contracts, page] = await Promise.all([contractsByAddress(explorer), listTransactions(explorer.db, range)])
  return { ...page, items: page.items.map((row) => presentTransaction(row, contracts)) }
}

export async function showEvents(explorer: Explorer, range: Range) {
  const [contracts, page] = await Promise.all([contractsByAddress(explorer), listEvents(explorer.db, range)])
  return { ...page, items: page.items.map((row) => presentEvent(row, contracts)) }
}

export async function showFollowingEvents(explorer: Explorer, from: { fromBlock: number; addresses: string[] }) {
  const [contracts, { confirmations }, { rows, lookedUpTo, head }] = await Promise.all([
    contractsByAddress(explorer),
    explorer.gateway.status({}),
    followEvents(explorer.db, from.fromBlock, from.addresses),
  ])
  return {
    events: rows.map((row) => presentEvent(row, contracts)),
    lookedUpTo,
    finalBlock: Math.min(lookedUpTo, head - confirmations),
  }
}

export function presentTransaction(row: TransactionRow, contracts: Contracts) {
  const contract = contracts.get(row.to ?? row.contractAddress ?? '')
  const contractName = contract?.name ?? null
  return {
    hash: row.hash,
    blockNumber: row.blockNumber,
    index: row.index,
    at: row.at,
    from: row.from,
    to: row.to,
    contractName,
    method: row.to === null ? 'constructor' : methodOf(contract, row.selector),
    status: row.status,
    gasUsed: String(row.gasUsed),
    inputBytes: row.inputBytes,
  }
}

export function presentEvent(row: EventRow, contracts: Contracts) {
  const contract = contracts.get(row.address)
  const contractName = contract?.name ?? null
  const topics = row.topics === '' ? [] : row.topics.split(',')
  return {
    blockNumber: row.blockNumber,
    logIndex: row.logIndex,
    transactionHash: row.transactionHash,
    at: row.at,
    address: row.address,
    contractName,
    topics,
    data: row.data.length > 2_000 ? `${row.data.slice(0, 2_000)}…` : row.data,
    decoded: contract?.abi ? decodeEvent(contract, topics as Hex[], row.data as Hex) : null,
  }
}

function methodOf(contract: ExplorerContract | undefined, selector: string | null): string | null {
  const item = contract?.abi?.find((one) => one.type === 'function' && toFunctionSelector(one) === selector)
  return item?.type === 'function' ? item.name : null
}
