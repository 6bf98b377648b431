import { Button } from 'antd'
import { useState } from 'react'
import { ReasonModal } from './reason-modal.tsx'
import { useAct } from './use-act.ts'

type NextState = 'active' | 'suspended'

interface SuspendActProps {
  subject: { name: string; state: string }
  /** What each way has for a consequence, as the reader is told before. */
  effects: Record<NextState, string>
  setState: (body: { state: NextState; reason: string }) => Promise<unknown>
}

/** Suspends what is active and reinstates what is suspended, each with a reason; what is closed stays closed. */
export function SuspendAct({ subject, effects, setState }: SuspendActProps) {
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  if (subject.state === 'closed') return <span className="jhc-quiet">—</span>
  const next = subject.state === 'active' ? 'suspended' : 'active'
  const word = next === 'suspended' ? '停用' : '恢复'
  return (
    <>
      <Button size="small" danger={next === 'suspended'} onClick={() => setOpen(true)}>
        {word}
      </Button>
      {open && (
        <ReasonModal
          title={`${word}「${subject.name}」`}
          effect={effects[next]}
          okText={word}
          danger={next === 'suspended'}
          busy={busy}
          onClose={() => setOpen(false)}
          onSubmit={async (reason) => {
            if (await act(`已${word}`, () => setState({ state: next, reason }))) setOpen(false)
          }}
        />
      )}
    </>
  )
}
