import { anchoredLines, isAdmitted, writerOf } from './holder-contract.ts'
import { listAccounts } from './holder-store.ts'
import type { Holders } from './holders.ts'

export async function listHolders(holders: Holders) {
  const rows = await listAccounts(holders.db)
  const accounts = rows.map(async ({ announcedAt, ...row }) => {
    const [admitted, writer, lines] = await Promise.all([
      isAdmitted(holders, row.account),
      writerOf(holders, row.sourceId),
      anchoredLines(holders, row.sourceId),
    ])
    const writes = writer === row.account
    return { ...row, announcedAt: announcedAt.toISOString(), admitted, writes, anchored: writes ? lines : 0 }
  })
  return { accounts: await Promise.all(accounts) }
}
