import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  DisconnectOutlined,
  LoadingOutlined,
  SafetyCertificateFilled,
} from '@ant-design/icons'
import type { Tone } from '@jhc/ui/theme.ts'
import type { ReactNode } from 'react'
import type { Checked } from './check-record.ts'

interface MarkLook {
  word: string
  tone: Tone
  icon: ReactNode
}

function lookOf({ fields, chain }: Checked): MarkLook {
  if (fields === 'failed' || chain === 'failed')
    return { word: '不一致', tone: 'mismatch', icon: <CloseCircleFilled /> }
  if (chain === 'passed') return { word: '验证通过', tone: 'verified', icon: <SafetyCertificateFilled /> }
  if (chain === 'asking') return { word: '正在核验', tone: 'included', icon: <LoadingOutlined /> }
  if (chain === 'waiting') return { word: '等待上链', tone: 'waiting', icon: <ClockCircleOutlined /> }
  if (chain === 'no-proof') return { word: '字段已核验', tone: 'verified', icon: <CheckCircleFilled /> }
  return { word: '暂不能核验', tone: 'waiting', icon: <DisconnectOutlined /> }
}

export function ProofMark(props: { checked: Checked; onOpen?: () => void }) {
  const { word, tone, icon } = lookOf(props.checked)
  const body = (
    <>
      <span className="jhc-chip-icon" aria-hidden="true">
        {icon}
      </span>
      {word}
    </>
  )
  if (!props.onOpen)
    return (
      <span className={`jhc-chip jhc-tone-${tone}`} data-proof={word}>
        {body}
      </span>
    )
  return (
    <button
      type="button"
      className={`jhc-chip jhc-chip-button jhc-tone-${tone}`}
      data-proof={word}
      aria-label={`${word}，查看存证`}
      onClick={props.onOpen}
    >
      {body}
    </button>
  )
}
