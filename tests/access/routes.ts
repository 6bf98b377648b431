import type { Operation } from '@jhc/kit/api.ts'
import { loadApis } from '../architecture/load-apis.ts'

export interface Route {
  name: string
  operation: Operation
}

export async function allRoutes(): Promise<Route[]> {
  const apis = await loadApis()
  return apis.flatMap(({ api }) =>
    Object.entries<Operation>(api.operations).map(([name, operation]) => ({ name: `${api.name}.${name}`, operation })),
  )
}
