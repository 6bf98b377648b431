import type { ReactNode } from 'react'
import { shortHash } from './words.ts'

/** 技术细节: what plain words stand on, for whoever wants it. */
export function Tech({
  rows,
  children,
}: {
  rows: [string, string | number | null | undefined][]
  children?: ReactNode
}) {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return (
    <details className="tech">
      <summary>技术细节</summary>
      <dl>
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {typeof value === 'string' && /^(0x)?[0-9a-f]{32,}$/.test(value) ? <Copyable text={value} /> : value}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </details>
  )
}

function Copyable({ text }: { text: string }) {
  return (
    <button
      type="button"
      className="copy"
      title={text}
      aria-label={`复制 ${shortHash(text)}`}
      onClick={() => void navigator.clipboard?.writeText(text)}
    >
      <code>{shortHash(text)}</code> 复制
    </button>
  )
}
