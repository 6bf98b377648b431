import { type ReactNode, useState } from 'react'
import { consortium } from '../../apis.ts'
import { type Action, type Signature, SigningModal } from './signing-modal.tsx'
import { useAct } from './use-act.ts'

interface Pending {
  done: string
  action: Action
  run: (signed: { signature?: Signature }) => Promise<unknown>
  settle: (isDone: boolean) => void
}

/**
 * An act of the reader's own organisation. Where the platform keeps the organisation's key it is done at once; otherwise it is
 * signed outside first, for which `signing` has to stand in the page.
 */
export function useOwnAct(): {
  ownAct: (done: string, action: Action, run: Pending['run']) => Promise<boolean>
  busy: boolean
  signing: ReactNode
} {
  const own = consortium.useQuery('overview', {}).data?.own
  const { act, busy } = useAct()
  const [pending, setPending] = useState<Pending | null>(null)
  const end = (isDone: boolean) => {
    pending?.settle(isDone)
    setPending(null)
  }
  return {
    ownAct: (done, action, run) =>
      !own || own.keyHeldHere
        ? act(done, () => run({}))
        : new Promise((settle) => setPending({ done, action, run, settle })),
    busy,
    signing: pending && (
      <SigningModal
        title={pending.done.replace(/^已/, '')}
        action={pending.action}
        busy={busy}
        onClose={() => end(false)}
        onSigned={async (signature) => {
          if (await act(pending.done, () => pending.run({ signature }))) end(true)
        }}
      />
    ),
  }
}
