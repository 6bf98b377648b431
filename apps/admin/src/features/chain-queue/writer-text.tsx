import type { chainQueueApi } from '@jhc/chain-platform/gateway/queue/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'

type Writer = CallResult<(typeof chainQueueApi)['operations']['overview']>['accounts'][number]['writer']

/** The one process that sends for an account: machine and process number. */
export function WriterText({ writer }: { writer: Writer }) {
  if (!writer) return <span className="jhc-quiet">—</span>
  const [machine, number] = writer.process.split('/')
  return (
    <>
      {machine} 进程 {number}
      <span className="jhc-quiet">
        {' '}
        {writer.active ? '自' : '已失联，接替中；自'} <TimeText at={writer.since} />
      </span>
    </>
  )
}
