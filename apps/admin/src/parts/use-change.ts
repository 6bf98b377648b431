import { RequestFailure } from '@jhc/ui/http-client.ts'
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'

/** Runs one change: says how it ended, then what it touched is read anew. */
export function useChange(touched: QueryKey[]) {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  async function change<T>(done: string, run: () => Promise<T>): Promise<T | null> {
    setBusy(true)
    try {
      const result = await run()
      message.success(done)
      return result
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      message.error(`${error.zh}（${error.code}）`, 8)
      return null
    } finally {
      setBusy(false)
      await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })))
    }
  }
  return { change, busy }
}
