import { z } from 'zod'

/** Parameters of lists in the address; what makes no sense there is as if it were not there. */
export const paging = {
  page: z.coerce.number().int().min(1).default(1).catch(1),
  pageSize: z.coerce.number().int().min(10).max(200).default(20).catch(20),
}
export const text = z.coerce.string().trim().max(200).optional().catch(undefined)
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined)
export const firstPage = { page: 1, pageSize: 20 }
