import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useEffect, useState } from 'react'

/** Applies on Enter, on leaving the field and on clearing: not on each key, so that the server is asked once. */
export function SearchInput(props: {
  id: string
  value: string | undefined
  placeholder: string
  onApply: (value: string | undefined) => void
}) {
  const [draft, setDraft] = useState(props.value ?? '')
  useEffect(() => setDraft(props.value ?? ''), [props.value])
  const apply = (value: string) => {
    const trimmed = value.trim() || undefined
    if (trimmed !== props.value) props.onApply(trimmed)
  }
  return (
    <Input
      id={props.id}
      allowClear
      prefix={<SearchOutlined />}
      placeholder={props.placeholder}
      value={draft}
      maxLength={200}
      onChange={(event) => {
        setDraft(event.target.value)
        if (event.target.value === '') apply('')
      }}
      onPressEnter={() => apply(draft)}
      onBlur={() => apply(draft)}
    />
  )
}
