import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Api } from '@jhc/kit/api.ts'
import { projectFiles, root } from './source-files.ts'

/** Every published api of the project, found by its file name. */
export async function loadApis(): Promise<Array<{ path: string; api: Api<any> }>> {
  const found: Array<{ path: string; api: Api<any> }> = []
  for (const path of projectFiles().filter((file) => /^services\/[^/]+\/src\/[^/]+(\/[^/]+)?\/api\.ts$/.test(file))) {
    const module = await import(pathToFileURL(join(root, path)).href)
    for (const value of Object.values(module)) if (isApi(value)) found.push({ path, api: value })
  }
  return found
}

function isApi(value: unknown): value is Api<any> {
  return typeof value === 'object' && value !== null && 'operations' in value && 'name' in value
}
