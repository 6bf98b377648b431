import { RequestFailure } from '@jhc/ui/http-client.ts'
import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { consortium } from '../../apis.ts'

/** Runs one act on the chain: says how it ended, then everything about the consortium is read anew. */
export function useAct() {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  async function act(done: string, run: () => Promise<unknown>): Promise<boolean> {
    setBusy(true)
    try {
      await run()
      message.success(`${done}，已写入区块链。`)
      return true
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      message.error(`${error.zh}（${error.code}）`, 8)
      return false
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: [consortium.key('overview')[0]] })
    }
  }
  return { act, busy }
}
