import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'

export function TransactionState(props: { status: 'success' | 'reverted' }) {
  return props.status === 'success' ? (
    <ToneTag tone="verified" icon={<CheckCircleFilled />}>
      成功
    </ToneTag>
  ) : (
    <ToneTag tone="mismatch" icon={<CloseCircleFilled />}>
      回退
    </ToneTag>
  )
}
