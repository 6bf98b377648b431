/** Of a path; longer ones name nothing of ours. */
export const longestPart = 500

/**
 * An address that cannot be decoded, or is longer than any of ours, would be answered before every hook: without its line in the audit,
 * its share of the caller's rate, its headers. It goes on as one that names nothing.
 */
export function routable(url: string): string {
  const path = url.split('?', 1)[0]!
  if (!path.includes('%') && path.length <= longestPart) return url
  const fine = path.split('/').every((part) => part.length <= longestPart && decodes(part))
  return fine ? url : path.startsWith('/v1/') ? '/v1/-' : '/-'
}

function decodes(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}
