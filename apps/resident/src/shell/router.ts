import { useSyncExternalStore } from 'react'

/** Addresses under `/h5`; messages carry them too. A fragment never reaches a server. */
const base = '/h5'
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
window.addEventListener('popstate', tell)

const current = (): string => {
  const { pathname, search } = window.location
  return `${pathname.startsWith(base) ? pathname.slice(base.length) || '/' : '/'}${search}`
}

export function useAddress(): { path: string; query: URLSearchParams } {
  const address = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, current)
  const [path = '/', search = ''] = address.split('?')
  return { path, query: new URLSearchParams(search) }
}

let depth = 0
export function go(to: string, options: { replace?: boolean } = {}): void {
  const url = base + (to.startsWith('/') ? to : '/')
  if (options.replace) window.history.replaceState(null, '', url)
  else {
    depth++
    window.history.pushState(null, '', url)
  }
  window.scrollTo(0, 0)
  tell()
}

/** Back within the app; from a deep link, to `otherwise`. */
export function goBack(otherwise: string): void {
  if (depth > 0) {
    depth--
    window.history.back()
  } else go(otherwise, { replace: true })
}

/** `/grants/requests/:id` against a path; null where it does not match. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern, path].map((text) => text.split('/').filter(Boolean))
  if (wanted!.length !== given!.length) return null
  const found: Record<string, string> = {}
  for (const [i, part] of wanted!.entries()) {
    if (part.startsWith(':')) found[part.slice(1)] = decodeURIComponent(given![i]!)
    else if (part !== given![i]) return null
  }
  return found
}
