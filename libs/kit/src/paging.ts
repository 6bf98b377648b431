import { z } from 'zod'

/** Server paging, the same on every list. `total` is exact, or, where `totalCapped`, a number that huge lists can give at once. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(20),
})

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.number().int(), totalCapped: z.boolean() })
}
