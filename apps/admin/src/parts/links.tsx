import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePermission } from '../features/accounts/session.ts'

/** Record id that opens its page and can be copied. */
export function RecordLink(props: { recordId: string; version?: number; children?: ReactNode }) {
  return (
    <span className="link-id">
      <Link to="/records/$recordId" params={{ recordId: props.recordId }} search={{ version: props.version }}>
        {props.children ?? '查看档案'}
      </Link>
      <CopyableId value={props.recordId} label="档案编号" />
    </span>
  )
}

export function BlockLink(props: { number: number | null }) {
  const mayOpen = usePermission('mirror.read')
  if (props.number === null) return <span className="jhc-quiet">—</span>
  if (!mayOpen) return <>#{formatNumber(props.number)}</>
  return (
    <Link to="/blocks/$number" params={{ number: String(props.number) }}>
      #{formatNumber(props.number)}
    </Link>
  )
}

export function BatchLink(props: { batchId: string | null }) {
  if (props.batchId === null) return <span className="jhc-quiet">—</span>
  return (
    <span className="link-id">
      <CopyableId value={props.batchId} label="批次号" />
      <Link to="/batches/$batchId" params={{ batchId: props.batchId }}>
        详情
      </Link>
    </span>
  )
}

export function TransactionLink(props: { hash: string }) {
  return (
    <span className="link-id">
      <CopyableId value={props.hash} label="交易哈希" />
      <Link to="/transactions/$hash" params={{ hash: props.hash }}>
        详情
      </Link>
    </span>
  )
}

/** A known contract opens its page; an unknown address is only told. */
export function ContractLink(props: { address: string | null; name: string | null }) {
  if (props.address === null) return <>部署合约</>
  if (props.name === null) return <CopyableId value={props.address} label="合约地址" />
  return (
    <Link to="/contracts/$address" params={{ address: props.address }}>
      {props.name}
    </Link>
  )
}
