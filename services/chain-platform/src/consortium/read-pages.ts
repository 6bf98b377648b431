/** Walks a paged view of a contract to its end; a page has at most 100 rows there. */
export async function readAll<T>(page: (from: bigint, limit: bigint) => Promise<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const rows = await page(BigInt(all.length), 100n)
    all.push(...rows)
    if (rows.length < 100) return all
  }
}

/** The page that was asked for, of a list that is small enough to be in memory. */
export function pageOfList<T>(list: T[], { page, pageSize }: { page: number; pageSize: number }) {
  return { items: list.slice((page - 1) * pageSize, page * pageSize), total: list.length, totalCapped: false }
}
