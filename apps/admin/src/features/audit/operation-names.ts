import { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import type { Api, Operation } from '@jhc/kit/api.ts'
import * as hooks from '../../apis.ts'

/** Chinese names of operations, from the declarations that this application holds; others keep their code. */
const names = new Map<string, string>()
/** Called by gateways only, so no page has a client of it. */
const ofMachines = [{ api: sourceChecksApi }]
for (const { api } of [...Object.values(hooks), ...ofMachines] as { api?: Api<any> }[])
  for (const [name, operation] of Object.entries<Operation>(api?.operations ?? {}))
    names.set(`${api!.name}.${name}`, operation.summary)

export function operationName(operation: string): string {
  return operation === '' ? '未知地址' : (names.get(operation) ?? operation)
}

export const operationOptions = [...names].map(([value, label]) => ({ value, label: `${label}（${value}）` }))
