import { useCallback, useRef, useState } from 'react'

/** Runs one act at a time and keeps its failure for the screen; answers whether it went through. */
export function useAct() {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const running = useRef(false)
  const act = useCallback(async (what: () => Promise<unknown>): Promise<boolean> => {
    if (running.current) return false
    running.current = true
    setBusy(true)
    setError(null)
    try {
      await what()
      return true
    } catch (problem) {
      setError(problem)
      return false
    } finally {
      running.current = false
      setBusy(false)
    }
  }, [])
  return { busy, error, act }
}
