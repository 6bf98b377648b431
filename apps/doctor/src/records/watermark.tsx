import { formatTime } from '@jhc/ui/format.ts'
import { useNow } from '@jhc/ui/use-now.ts'
import type { ReactNode } from 'react'
import { useAccount } from '../session/session.ts'

/** Over the document: who looks, by which number, and when. A photograph of the screen says whose screen it was. */
export function Watermark({ children }: { children: ReactNode }) {
  const account = useAccount()
  const now = useNow()
  const minute = formatTime(Math.floor(now / 60_000) * 60_000).slice(0, 16)
  const text = `${account?.displayName ?? ''} ${account?.loginName ?? ''} ${minute}`
  const tile = encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="160"><text x="20" y="120" transform="rotate(-22 150 80)" font-size="15" font-family="sans-serif" fill="#1B2730" fill-opacity="0.11">${escapeXml(text)}</text></svg>`,
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is offered here, the browser's own copy menu is kept off
    <div className="watermarked" onContextMenu={(event) => event.preventDefault()}>
      {children}
      <div
        className="watermark"
        data-watermark={text}
        aria-hidden="true"
        style={{ backgroundImage: `url("data:image/svg+xml,${tile}")` }}
      />
    </div>
  )
}

const escapeXml = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
