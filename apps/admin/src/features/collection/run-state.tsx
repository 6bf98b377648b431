import {
  CheckCircleFilled,
  CloseCircleFilled,
  ExclamationCircleFilled,
  PauseCircleFilled,
  SyncOutlined,
} from '@ant-design/icons'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import type { ReactNode } from 'react'
import { type RunState, runStateWords } from '../../words.ts'

const icons: Record<RunState, ReactNode> = {
  running: <SyncOutlined spin />,
  succeeded: <CheckCircleFilled />,
  'succeeded-with-quarantine': <ExclamationCircleFilled />,
  failed: <CloseCircleFilled />,
  interrupted: <PauseCircleFilled />,
}

export function RunStateTag(props: { state: RunState }) {
  const { word, tone } = runStateWords[props.state]
  return (
    <ToneTag tone={tone} icon={icons[props.state]}>
      {word}
    </ToneTag>
  )
}
