import type { Operation } from '@jhc/kit/api.ts'
import { services } from './services.ts'

/** Of every operation there is, wherever its service runs. */
const names = new Map<string, string>(
  Object.values(services).flatMap(({ apis }) =>
    apis.flatMap(({ name, operations }) =>
      Object.entries<Operation>(operations).map(([key, { summary }]) => [`${name}.${key}`, summary] as const),
    ),
  ),
)

/** Chinese, as declared; the code itself where nothing declares it. */
export const operationName = (operation: string): string => names.get(operation) ?? operation
