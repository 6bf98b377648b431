import type { ReactNode } from 'react'
import type { Tone } from './theme.ts'

/** A state in one word with its icon, in the same shape as EvidenceChip, for states that are not evidence. */
export function ToneTag(props: { tone: Tone; icon?: ReactNode; children: ReactNode; title?: string }) {
  return (
    <span className={`jhc-chip jhc-tone-${props.tone}`} title={props.title}>
      {props.icon && (
        <span className="jhc-chip-icon" aria-hidden="true">
          {props.icon}
        </span>
      )}
      {props.children}
    </span>
  )
}
