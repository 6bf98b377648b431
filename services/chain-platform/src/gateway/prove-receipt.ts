import type { Hex } from '@jhc/chain-port/driver.ts'
import { submitErrors } from '@jhc/chain-port/submit-errors.ts'
import type { Gateway } from './gateway.ts'

/** Straight from the chain, never from the mirror: this is what the mirror is checked against. */
export async function proveReceipt(gateway: Gateway, transactionHash: Hex) {
  const [proof, transaction, head] = await Promise.all([
    gateway.driver.getReceiptProof(transactionHash),
    gateway.driver.getTransaction(transactionHash),
    gateway.driver.head(),
  ])
  if (!proof || !transaction) throw submitErrors['unknown-transaction']()
  return { ...proof, input: transaction.input, head: { number: head.number, hash: head.hash } }
}
