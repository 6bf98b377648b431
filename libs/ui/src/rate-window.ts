export interface Sample {
  atMs: number
  value: number
}

const windowMs = 12_000

/** Keeps the samples of the last 12 s (at least two); a value that fell starts the window anew. */
export function pushSample(samples: readonly Sample[], next: Sample): Sample[] {
  const last = samples.at(-1)
  if (last && next.value < last.value) return [next]
  if (last && next.atMs <= last.atMs) return [...samples]
  const all = [...samples, next]
  const firstKept = all.findIndex((sample) => next.atMs - sample.atMs <= windowMs)
  return all.slice(Math.max(0, Math.min(firstKept, all.length - 2)))
}

/** Growth per second over the window; null until there are two samples. */
export function rateOf(samples: readonly Sample[]): number | null {
  const first = samples[0]
  const last = samples.at(-1)
  if (!first || !last || first === last) return null
  return ((last.value - first.value) * 1000) / (last.atMs - first.atMs)
}
