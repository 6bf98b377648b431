/**
 * The key in a link's fragment, kept over the way through WeChat's log-in, which loses fragments. In this window's session only, and taken
 * out of the address bar at once, so that it stands in no history, picture of the screen or referrer.
 */
const place = (linkId: string) => `jhc-link ${linkId}`

export function keepFragment(): void {
  const found = /^\/h5\/link\/([\w-]{22})$/.exec(window.location.pathname)
  const key = window.location.hash.slice(1)
  if (!found || !/^[\w-]{43}$/.test(key)) return
  sessionStorage.setItem(place(found[1]!), key)
  window.history.replaceState(null, '', window.location.pathname)
}

export const keyOfLink = (linkId: string): string | null => sessionStorage.getItem(place(linkId))
export const forgetLink = (linkId: string): void => sessionStorage.removeItem(place(linkId))
