/**
 * The session cookie cannot be read by the page. This note says that this browser has logged in, so that a first visit goes
 * straight to the login page instead of asking the server and being refused.
 */
const key = 'jhc.session'

export const sessionHint = {
  isSet(): boolean {
    try {
      return localStorage.getItem(key) !== null
    } catch {
      return true
    }
  },
  set(on: boolean): void {
    try {
      if (on) localStorage.setItem(key, '1')
      else localStorage.removeItem(key)
    } catch {
      // Without storage the server is asked each time, which is only slower.
    }
  },
}
