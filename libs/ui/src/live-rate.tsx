import { useRef } from 'react'
import { formatRate } from './format.ts'
import { pushSample, rateOf, type Sample } from './rate-window.ts'

/** Growth per second of a counter that the caller polls; `updatedAt` is when the value was read. */
export function useRate(value: number | undefined, updatedAt: number): number | null {
  const samples = useRef<Sample[]>([])
  if (value !== undefined && updatedAt > 0) samples.current = pushSample(samples.current, { atMs: updatedAt, value })
  return rateOf(samples.current)
}

export function LiveRate(props: { value: number | undefined; updatedAt: number; unit?: string }) {
  const rate = useRate(props.value, props.updatedAt)
  return <RateText perSecond={rate} unit={props.unit} />
}

export function RateText(props: { perSecond: number | null; unit?: string }) {
  const moving = props.perSecond !== null && props.perSecond > 0.05
  return (
    <span className={moving ? 'jhc-rate jhc-rate-moving' : 'jhc-rate'}>
      <span className="jhc-rate-dot" aria-hidden="true" />
      {props.perSecond === null ? '—' : moving ? formatRate(props.perSecond) : '0'} {props.unit ?? '条/秒'}
    </span>
  )
}
