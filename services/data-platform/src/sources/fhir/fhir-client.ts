import { sourceErrors } from '../source-errors.ts'
import type { BundlePage, Resource } from './fhir-types.ts'
import { list, object, textOf } from './fhir-types.ts'
import { parseLossless } from './lossless-json.ts'

export interface FhirClientOptions {
  baseUrl: string
  token?: string
  user?: string
  password?: string
  timeoutMs: number
  /** Larger answers are refused: a page has at most a few hundred encounters. */
  maxBytes: number
}

export function createFhirClient(options: FhirClientOptions) {
  const base = options.baseUrl.replace(/\/$/, '')
  const headers: Record<string, string> = { accept: 'application/fhir+json' }
  if (options.token) headers.authorization = `Bearer ${options.token}`
  else if (options.user)
    headers.authorization = `Basic ${Buffer.from(`${options.user}:${options.password ?? ''}`).toString('base64')}`

  async function getText(url: string): Promise<string> {
    let response: Response
    try {
      response = await fetch(url, { headers, signal: AbortSignal.timeout(options.timeoutMs), redirect: 'error' })
    } catch (cause) {
      throw sourceErrors.unreachable({}, { cause })
    }
    const { status } = response
    if (status === 401 || status === 403) throw sourceErrors.refused({ status })
    if (status >= 500 || status === 429) throw sourceErrors.unreachable({ status })
    if (!response.ok) throw sourceErrors['bad-answer']({ status })
    return readLimited(response, options.maxBytes)
  }

  /** Path below the base, or a next link of the same server: credentials go nowhere else. */
  function urlOf(target: string): string {
    if (!/^https?:/i.test(target)) return `${base}/${target}`
    if (new URL(target).origin !== new URL(base).origin)
      throw sourceErrors['bad-answer']({ reason: 'next link of another server' })
    return target
  }

  async function getResource(path: string): Promise<Resource> {
    return parseJson(await getText(urlOf(path))) as Resource
  }

  async function getBundle(target: string): Promise<BundlePage> {
    return readBundle(parseJson(await getText(urlOf(target))))
  }

  return { getResource, getBundle }
}
export type FhirClient = ReturnType<typeof createFhirClient>

export function parseJson(text: string): unknown {
  try {
    return parseLossless(text)
  } catch (cause) {
    throw sourceErrors['bad-answer']({ reason: 'not JSON' }, { cause })
  }
}

export function readBundle(value: unknown): BundlePage {
  const bundle = object(value)
  if (bundle.resourceType !== 'Bundle') throw sourceErrors['bad-answer']({ reason: 'not a Bundle' })
  const page: BundlePage = {
    resources: [],
    broken: [],
    next: null,
    total: typeof bundle.total === 'number' ? bundle.total : null,
  }
  for (const link of list(bundle.link))
    if (object(link).relation === 'next') page.next = textOf(object(link).url) || null
  for (const raw of list(bundle.entry)) {
    const entry = object(raw)
    const resource = object(entry.resource)
    const fullUrl = textOf(entry.fullUrl)
    if (resource.resourceType === 'OperationOutcome') continue
    if (!textOf(resource.resourceType) || !textOf(resource.id))
      page.broken.push({ fullUrl, detail: '资源没有 resourceType 或 id' })
    else page.resources.push({ resource: resource as Resource, mode: textOf(object(entry.search).mode), fullUrl })
  }
  return page
}

async function readLimited(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length
      if (size > maxBytes) break
      chunks.push(chunk)
    }
  } catch (cause) {
    throw sourceErrors.unreachable({}, { cause })
  }
  if (size > maxBytes) throw sourceErrors['bad-answer']({ reason: 'answer too large', maxBytes })
  return Buffer.concat(chunks).toString('utf8')
}
