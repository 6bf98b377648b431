import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  InboxOutlined,
  LinkOutlined,
  SafetyCertificateFilled,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Tone } from './theme.ts'

/** Where the evidence of a record version stands; never mixed, always icon, word and colour together. */
export type EvidenceState = 'collected' | 'sequenced' | 'included' | 'final' | 'passed' | 'failed'

const looks: Record<EvidenceState, { word: string; tone: Tone; icon: ReactNode; hint: string }> = {
  collected: { word: '未上链', tone: 'neutral', icon: <InboxOutlined />, hint: '已采集，尚未排入上链队列' },
  sequenced: { word: '已入队', tone: 'waiting', icon: <ClockCircleOutlined />, hint: '已持久排队，等待写入区块' },
  included: { word: '已上链', tone: 'included', icon: <LinkOutlined />, hint: '已写入区块，等待最终确认' },
  final: { word: '已确认', tone: 'verified', icon: <CheckCircleFilled />, hint: '所在区块已最终确认' },
  passed: { word: '验证通过', tone: 'verified', icon: <SafetyCertificateFilled />, hint: '刚才逐步核验，全部一致' },
  failed: { word: '不一致', tone: 'mismatch', icon: <CloseCircleFilled />, hint: '核验发现不一致，点开查看是哪一处' },
}

export function EvidenceChip(props: { state: EvidenceState; onOpen?: () => void; subject?: string }) {
  const look = looks[props.state]
  const body = (
    <>
      <span className="jhc-chip-icon" aria-hidden="true">
        {look.icon}
      </span>
      {look.word}
    </>
  )
  const className = `jhc-chip jhc-tone-${look.tone}`
  if (!props.onOpen) {
    return (
      <span className={className} title={look.hint} data-evidence={props.state}>
        {body}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={`${className} jhc-chip-button`}
      title={look.hint}
      data-evidence={props.state}
      aria-label={`${look.word}，查看${props.subject ?? ''}存证`}
      onClick={props.onOpen}
    >
      {body}
    </button>
  )
}

export function evidenceWord(state: EvidenceState): string {
  return looks[state].word
}
