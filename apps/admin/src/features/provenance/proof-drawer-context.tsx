import type { VerificationView } from '@jhc/ui/proof.ts'
import { ProofDrawer, type ProofTarget } from '@jhc/ui/proof-drawer.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { provenance } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'

export type RecordRef = ProofTarget

interface ProofDrawerControl {
  open: (record: RecordRef) => void
  /** Verdict of the last verification of this version since the page was opened. */
  resultOf: (record: RecordRef) => VerificationView['verdict'] | undefined
}

const Context = createContext<ProofDrawerControl>({ open: () => {}, resultOf: () => undefined })

export function useProofDrawer(): ProofDrawerControl {
  return useContext(Context)
}

/** One drawer for the whole app: any chip or button opens it. */
export function ProofDrawerProvider(props: { children: ReactNode }) {
  const [target, setTarget] = useState<RecordRef | null>(null)
  const [results, setResults] = useState<ReadonlyMap<string, VerificationView['verdict']>>(new Map())
  const queries = useQueryClient()
  const mayDownload = usePermission('provenance.read')
  const close = useCallback(() => setTarget(null), [])
  const remember = useCallback(
    (result: VerificationView) => {
      setResults((before) => new Map(before).set(`${result.recordId} ${result.version}`, result.verdict))
      // Each verification is itself a step of the record's provenance.
      void queries.invalidateQueries({ queryKey: provenance.key('graph') })
    },
    [queries],
  )
  const control = useMemo<ProofDrawerControl>(
    () => ({ open: setTarget, resultOf: (record) => results.get(`${record.recordId} ${record.version}`) }),
    [results],
  )
  return (
    <Context.Provider value={control}>
      {props.children}
      <ProofDrawer
        target={target}
        onClose={close}
        onResult={remember}
        mayDownload={mayDownload}
        verify={({ recordId, version }, signal) =>
          provenance.client.verify({ params: { recordId }, body: { version } }, { signal })
        }
        fetchProof={({ recordId, version }) => provenance.client.proof({ params: { recordId }, query: { version } })}
      />
    </Context.Provider>
  )
}
