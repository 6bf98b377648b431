import { CheckOutlined, CloseOutlined } from '@ant-design/icons'
import type { RequestFailure } from '@jhc/ui/http-client.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Input } from 'antd'
import { useEffect } from 'react'
import { Actor } from './actor.tsx'
import { Comparison } from './comparison.tsx'
import { percent } from './pair-list.tsx'
import type { Pair } from './reviews-page.tsx'

export function PairDetail(props: {
  pair: Pair
  reason: string
  onReason: (reason: string) => void
  onSettle: (verdict: 'same' | 'different') => void
  onMove: (step: number) => void
  busy: boolean
  failure: RequestFailure | null
}) {
  const { pair, onSettle, onMove } = props
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
      const act: Record<string, () => void> = {
        y: () => onSettle('same'),
        n: () => onSettle('different'),
        j: () => onMove(1),
        k: () => onMove(-1),
      }
      const run = act[event.key.toLowerCase()]
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onSettle, onMove])

  return (
    <article className="pair" data-pair={pair.pairId}>
      <header className="pair-head">
        <div>
          同一人的可能性 <b className="pair-probability">{percent(pair.probability)}</b>
          <span className="jhc-quiet"> 总权重 {pair.score.toFixed(1)}</span>
        </div>
        {pair.state !== 'open' && (
          <ToneTag
            tone={pair.state === 'same' ? 'verified' : 'neutral'}
            icon={pair.state === 'same' ? <CheckOutlined /> : <CloseOutlined />}
          >
            {pair.state === 'same' ? '同一人' : '不是同一人'}
          </ToneTag>
        )}
      </header>
      <Comparison pair={pair} />
      {props.failure && (
        <Alert type="error" showIcon title={props.failure.zh} description={`错误码 ${props.failure.code}`} />
      )}
      {pair.state === 'open' ? (
        <footer className="pair-actions">
          <label className="pair-reason" htmlFor="pair-reason">
            <span>理由（可不填）</span>
            <Input
              id="pair-reason"
              value={props.reason}
              maxLength={500}
              placeholder="例如：电话核实"
              onChange={(event) => props.onReason(event.target.value)}
            />
          </label>
          <div className="pair-buttons">
            <Button type="primary" icon={<CheckOutlined />} loading={props.busy} onClick={() => onSettle('same')}>
              同一人<kbd>Y</kbd>
            </Button>
            <Button icon={<CloseOutlined />} disabled={props.busy} onClick={() => onSettle('different')}>
              不是同一人<kbd>N</kbd>
            </Button>
            <span className="jhc-quiet pair-keys">
              <kbd>J</kbd> 下一对 <kbd>K</kbd> 上一对
            </span>
          </div>
        </footer>
      ) : (
        <footer className="pair-actions">
          <p>
            由 <Actor by={pair.decidedBy ?? '—'} /> 于 <TimeText at={pair.decidedAt} />{' '}
            作出结论。需要改正时，到居民页的「归并历史」里
            <Link to="/residents/$personId" params={{ personId: pair.left.personId }} search={{ tab: 'history' }}>
              {pair.state === 'same' ? '拆分' : '合并'}
            </Link>
            。
          </p>
        </footer>
      )}
    </article>
  )
}
