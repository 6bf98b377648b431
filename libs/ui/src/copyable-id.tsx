import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { useEffect, useState } from 'react'
import { copyText } from './copy-text.ts'
import { shortenId } from './format.ts'
import { useNarrow } from './use-narrow.ts'

/** An id or hash: shortened in the middle, never wrapped, copied whole. */
export function CopyableId(props: { value: string; head?: number; tail?: number; label?: string; full?: boolean }) {
  const narrow = useNarrow()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 1500)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <span className={props.full ? 'jhc-id jhc-id-full' : 'jhc-id'}>
      <span className="jhc-id-text" title={props.value}>
        {props.full ? props.value : narrow ? shortenId(props.value) : shortenId(props.value, props.head, props.tail)}
      </span>
      <button
        type="button"
        className="jhc-icon-button"
        aria-label={copied ? '已复制' : `复制${props.label ?? '编号'}`}
        onClick={async (event) => {
          event.stopPropagation()
          event.preventDefault()
          setCopied(await copyText(props.value))
        }}
      >
        {copied ? <CheckOutlined className="jhc-copied" /> : <CopyOutlined />}
      </button>
    </span>
  )
}
