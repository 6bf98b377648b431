import { decodeHeader, decodeReceipt, receiptKey, valueFromTriePath } from '@jhc/record/receipt-path.ts'
import { sql } from 'kysely'
import { bytesToHex, type Hex, hexToBytes } from 'viem'
import type { Consortium } from './consortium.ts'
import { consortiumErrors } from './errors.ts'

/** The event as its transaction's receipt has it, led from there to the block header: all that anybody needs to check it without us. */
export async function proveEvent(consortium: Consortium, at: { blockNumber: number; logIndex: number }) {
  const { rows } = await sql<{ hash: string }>`
    select transaction_hash as hash from consortium.event
    where block_number = ${at.blockNumber} and log_index = ${at.logIndex}`.execute(consortium.db)
  if (!rows[0]) throw consortiumErrors['not-found'](at)
  const [{ events }, proof] = await Promise.all([
    consortium.explorer.transaction({ params: { hash: rows[0].hash } }),
    consortium.gateway.receiptProof({ params: { transactionHash: rows[0].hash } }),
  ])
  const event = events.find(({ logIndex }) => logIndex === at.logIndex)
  if (!event) throw consortiumErrors['not-found'](at)
  return {
    format: 'jhc-event-proof/1' as const,
    verified: isInReceipt(event, proof) && proof.blockNumber === at.blockNumber,
    contract: event.address,
    topics: event.topics,
    data: event.data,
    blockNumber: proof.blockNumber,
    blockHash: proof.blockHash,
    headerRlp: proof.headerRlp,
    transactionIndex: proof.transactionIndex,
    transactionHash: proof.transactionHash,
    receiptNodes: proof.nodes,
  }
}

type Proof = Awaited<ReturnType<Consortium['gateway']['receiptProof']>>

function isInReceipt(event: { address: string; topics: string[]; data: string }, proof: Proof): boolean {
  const bytes = (hex: string) => hexToBytes(hex as Hex)
  try {
    const header = decodeHeader(bytes(proof.headerRlp))
    if (bytesToHex(header.hash) !== proof.blockHash) return false
    const value = valueFromTriePath(header.receiptsRoot, receiptKey(proof.transactionIndex), proof.nodes.map(bytes))
    return decodeReceipt(value).logs.some(
      (log) =>
        bytesToHex(log.address) === event.address &&
        bytesToHex(log.data) === event.data &&
        log.topics.map((topic) => bytesToHex(topic)).join() === event.topics.join(),
    )
  } catch {
    return false
  }
}
