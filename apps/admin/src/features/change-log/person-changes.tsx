import { useState } from 'react'
import { Panel } from '../../parts/panel.tsx'
import { usePermission } from '../accounts/session.ts'
import { ChangeList } from './change-list.tsx'

/** One person's change records with their chain proof. */
export function PersonChanges(props: { personId: string }) {
  const [place, setPlace] = useState({ page: 1, pageSize: 20 })
  if (!usePermission('provenance.verify')) return null
  return (
    <Panel title="变更记录与上链证明">
      <ChangeList personId={props.personId} {...place} onPage={(page, pageSize) => setPlace({ page, pageSize })} />
    </Panel>
  )
}
