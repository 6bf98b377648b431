import { formatSourceTime } from '@jhc/record/shown-field.ts'

/** A source's time in Beijing time; hovering shows what the source wrote, which is what the fingerprint covers. */
export function SourceTime(props: { text: string; className?: string }) {
  return (
    <time className={props.className} dateTime={props.text} title={`北京时间；来源原文 ${props.text}`}>
      {formatSourceTime(props.text)}
    </time>
  )
}
