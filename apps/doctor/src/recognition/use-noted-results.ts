import { useEffect } from 'react'
import { recognition } from '../apis.ts'
import { launchedWith } from '../session/launched.ts'
import { knownResultOf, type MarkedResult } from './use-recognition.ts'

/** Where the hospital's client opened this page, its order entry is warned too. Nothing is left otherwise. */
export function useNotedResults(residentId: string, results: readonly MarkedResult[]): void {
  const ticketId = launchedWith.ticketId()
  useEffect(() => {
    if (!ticketId || results.length === 0) return
    const timer = setTimeout(() => {
      const body = { residentId, ticketId, results: results.slice(0, 3000).map(knownResultOf) }
      void recognition.client.noteResults({ body }).catch(() => {})
    }, 500)
    return () => clearTimeout(timer)
  }, [ticketId, residentId, results])
}
