import type { Api, CallInput, CallResult } from '@jhc/kit/api.ts'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Client } from './client.ts'
import { failureOf, type RequestFailure } from './request-failure.ts'

interface Kept {
  data: unknown
  failure: RequestFailure | null
  at: number
  loading: Promise<void> | null
}

/** Answers live in memory only, until sign-out. */
const kept = new Map<string, Kept>()
const listeners = new Set<() => void>()
let generation = 0
const tell = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

async function load(key: string, ask: () => Promise<unknown>): Promise<void> {
  const before = kept.get(key)
  if (before?.loading) return before.loading
  const mine = generation
  const loading = ask().then(
    (data) => {
      if (mine === generation) kept.set(key, { data, failure: null, at: Date.now(), loading: null })
    },
    (error) => {
      if (mine === generation)
        kept.set(key, { data: kept.get(key)?.data, failure: failureOf(error), at: Date.now(), loading: null })
    },
  )
  kept.set(key, { data: before?.data, failure: before?.failure ?? null, at: before?.at ?? 0, loading })
  tell()
  await loading
  tell()
}

/** Whatever was answered by this api (or this operation of it) is asked for anew where it is on screen. */
export function refresh(...prefixes: string[]): void {
  for (const [key, one] of kept) if (prefixes.some((prefix) => key.startsWith(prefix))) kept.set(key, { ...one, at: 0 })
  tell()
}

export function forgetAnswers(): void {
  generation++
  kept.clear()
  tell()
}

export interface Query<T> {
  data: T | undefined
  failure: RequestFailure | null
  reload: () => void
}

const freshMs = 15_000

export function useQuery<A extends Api<any>, K extends keyof A['operations'] & string>(
  client: Client<A>,
  operation: K,
  input?: CallInput<A['operations'][K]>,
  options: { every?: number; enabled?: boolean } = {},
): Query<CallResult<A['operations'][K]>> {
  const { every, enabled = true } = options
  const key = `${client.name}.${operation} ${JSON.stringify(input ?? null)}`
  const [asked] = useState(() => new Map<string, () => Promise<unknown>>())
  asked.set(key, () => client.call(operation, input))
  const one = useSyncExternalStore(subscribe, () => kept.get(key))
  const stale = enabled && !one?.loading && Date.now() - (one?.at ?? 0) > freshMs && one?.at !== -1
  useEffect(() => {
    if (stale) void load(key, asked.get(key)!)
  })
  useEffect(() => {
    if (!every || !enabled) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void load(key, asked.get(key)!)
    }, every)
    return () => clearInterval(timer)
  }, [key, every, enabled, asked])
  const reload = useCallback(() => void load(key, asked.get(key)!), [key, asked])
  return { data: one?.data as never, failure: one?.failure ?? null, reload }
}
