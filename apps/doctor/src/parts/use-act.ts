import { CodedError } from '@jhc/kit/errors.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'

/** Runs one act of the doctor: says how it ended, then what it touched is read anew. Null where it failed or was given up. */
export function useAct(touched: QueryKey[]) {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  async function act<T>(done: string | null, run: () => Promise<T>): Promise<T | null> {
    setBusy(true)
    try {
      const result = await run()
      if (done) message.success(done)
      return result
    } catch (error) {
      const failure = spoken(error)
      if (failure.code === 'signer.cancelled') message.info(failure.zh)
      else message.error(`${failure.zh}（${failure.code}）`, 8)
      return null
    } finally {
      setBusy(false)
      await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })))
    }
  }
  return { act, busy }
}

function spoken(error: unknown): { code: string; zh: string } {
  if (error instanceof RequestFailure || error instanceof CodedError) return error
  throw error
}
