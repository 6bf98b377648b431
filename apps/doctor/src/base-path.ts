/** Of which organisation's window this is: `/doctor/at/A00/…`; null at `/doctor/…`. The door frames only the former. */
export const windowOrgId = /^\/doctor\/at\/([A-Za-z0-9_-]{1,40})(?:\/|$)/.exec(location.pathname)?.[1] ?? null
export const basePath = windowOrgId ? `/doctor/at/${windowOrgId}` : '/doctor'

export const isEmbedded = (): boolean => {
  try {
    return window.self !== window.top
  } catch {
    return true
  }
}
