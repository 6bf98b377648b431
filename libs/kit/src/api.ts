import type { z } from 'zod'

/**
 * A published API: what a capability offers to browsers, to other services and to outside callers.
 * One declaration gives the HTTP route, the in-process call, the typed client and the OpenAPI document.
 * This file and every `api.ts` import only zod and libs/kit, so that a browser can import them.
 */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** OpenAPI style: `/v1/index/records/{recordId}` */
  path: string
  /** Short Chinese name, shown in OpenAPI and in the audit. */
  summary: string
  /**
   * Who may call: a permission such as `index.read`; `public` (nobody has to be logged in);
   * `session` (anyone logged in). Default deny: an operation without a permission does not type-check, a route without one does not start.
   */
  permission: Permission
  params?: Params
  query?: Query
  body?: Body
  response: Response
  /** Answers `Accept: text/event-stream` by server-sent events as well; its response describes one page of them. */
  streams?: boolean
  /** Answers with a file over HTTP; its response, for callers in memory, says what was in it. */
  sendsFile?: boolean
  /** Largest accepted body in bytes; the server's default applies where absent. */
  bodyLimit?: number
}

export type Permission = 'public' | 'session' | `${string}.${string}`

export interface Api<Ops extends Record<string, Operation> = Record<string, Operation>> {
  name: string
  operations: Ops
}

export function operation<
  Params extends z.ZodType = z.ZodNever,
  Query extends z.ZodType = z.ZodNever,
  Body extends z.ZodType = z.ZodNever,
  Response extends z.ZodType = z.ZodType,
>(definition: Operation<Params, Query, Body, Response>): Operation<Params, Query, Body, Response> {
  return definition
}

export function defineApi<const Ops extends Record<string, Operation<any, any, any, any>>>(
  name: string,
  operations: Ops,
): Api<Ops> {
  return { name, operations }
}

type Input<T> = T extends z.ZodType ? ([T] extends [z.ZodNever] ? undefined : z.input<T>) : undefined
type Output<T> = T extends z.ZodType ? ([T] extends [z.ZodNever] ? undefined : z.output<T>) : undefined

/** What a caller passes: only the parts that the operation declares. */
export type CallInput<O> =
  O extends Operation<infer P, infer Q, infer B, any>
    ? ([P] extends [z.ZodNever] ? { params?: undefined } : { params: Input<P> }) &
        ([Q] extends [z.ZodNever] ? { query?: undefined } : { query?: Input<Q> }) &
        ([B] extends [z.ZodNever] ? { body?: undefined } : { body: Input<B> })
    : never

/** What a handler receives: the parsed values. */
export type CallArguments<O> =
  O extends Operation<infer P, infer Q, infer B, any> ? { params: Output<P>; query: Output<Q>; body: Output<B> } : never

export type CallResult<O> = O extends Operation<any, any, any, infer R> ? z.output<R> : never
export type HandlerResult<O> = O extends Operation<any, any, any, infer R> ? z.input<R> : never

export type ApiClient<A extends Api<any>> = {
  [K in keyof A['operations']]: (input: CallInput<A['operations'][K]>) => Promise<CallResult<A['operations'][K]>>
}

/** Fills `{name}` in a path and appends the query; values are percent-encoded. */
export function operationUrl(path: string, params?: Record<string, unknown>, query?: Record<string, unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params?.[name])))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one))
  }
  const text = search.toString()
  return text ? `${filled}?${text}` : filled
}
