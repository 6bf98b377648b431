import type { Gateway } from './gateway.ts'

export async function showStatus(gateway: Gateway) {
  const [genesisHash, head, waiting] = await Promise.all([
    gateway.driver.genesisHash(),
    gateway.driver.head(),
    gateway.engine.waiting(),
  ])
  return {
    driver: gateway.driver.capabilities.name,
    genesisHash,
    head,
    waiting: waiting.count,
    oldestWaitingAt: waiting.oldestAt?.toISOString() ?? null,
    confirmations: gateway.driver.capabilities.confirmations,
    headerHash: gateway.driver.capabilities.headerHash ?? 'keccak256',
    receiptProofs: gateway.driver.capabilities.receiptProofs,
    nodes: gateway.driver.nodes?.() ?? [],
  }
}
