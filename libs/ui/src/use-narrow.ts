import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 767px)'

/** True on a telephone's width: lists become cards there, the menu a drawer. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(narrow)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(narrow).matches,
  )
}
