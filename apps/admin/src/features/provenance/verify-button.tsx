import { SafetyCertificateOutlined } from '@ant-design/icons'
import { EvidenceChip, type EvidenceState } from '@jhc/ui/evidence-chip.tsx'
import { Button } from 'antd'
import { usePermission } from '../accounts/session.ts'
import { type RecordRef, useProofDrawer } from './proof-drawer-context.tsx'

/** Opens the proof and verifies. Absent for accounts that may not verify. */
export function VerifyButton(props: { record: RecordRef; primary?: boolean }) {
  const open = useProofDrawer().open
  const may = usePermission('provenance.verify')
  if (!may) return null
  return (
    <Button
      size={props.primary ? 'middle' : 'small'}
      type={props.primary ? 'primary' : 'default'}
      icon={<SafetyCertificateOutlined />}
      aria-label={`验证 ${props.record.title}`}
      onClick={() => open(props.record)}
    >
      验证
    </Button>
  )
}

/** The state of a record's evidence; the last verification on this page outranks the state on chain. */
export function RecordEvidence(props: { record: RecordRef; state: EvidenceState }) {
  const { open, resultOf } = useProofDrawer()
  const may = usePermission('provenance.verify')
  const verdict = resultOf(props.record)
  const state = verdict === 'passed' || verdict === 'failed' ? verdict : props.state
  return <EvidenceChip state={state} subject={props.record.title} onOpen={may ? () => open(props.record) : undefined} />
}
