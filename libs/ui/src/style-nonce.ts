/** The nonce that the server gave this page; empty where pages are served without one (development). */
export const pageNonce: string = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? ''

/**
 * Gives the nonce to every style element that scripts make. antd passes it to its own; its scroll locker and its measuring of scroll
 * bars make theirs without (@rc-component/portal, @rc-component/util). Styles in injected markup stay refused.
 */
export function giveNonceToStyles(): void {
  const create = document.createElement.bind(document)
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    if (name === 'style') element.nonce = pageNonce
    return element
  }) as typeof document.createElement
}
