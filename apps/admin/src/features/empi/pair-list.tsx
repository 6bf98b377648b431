import type { Pair } from './reviews-page.tsx'

/** Pairs of the queue, the name where the district knows it, the weight, both hospitals. */
export function PairList(props: { pairs: Pair[]; pickedId: string; onPick: (pairId: string) => void }) {
  return (
    <ul className="pair-list" aria-label="登记对">
      {props.pairs.map((pair) => (
        <li key={pair.pairId}>
          <button
            type="button"
            aria-current={pair.pairId === props.pickedId ? 'true' : undefined}
            onClick={() => props.onPick(pair.pairId)}
          >
            <span className="pair-list-top">
              <b>{titleOf(pair)}</b>
              <span className="jhc-number jhc-quiet">权重 {pair.score.toFixed(1)}</span>
            </span>
            <span className="pair-list-orgs">
              {pair.left.orgName} ↔ {pair.right.orgName}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

export function titleOf(pair: Pair): string {
  const clear = [pair.left, pair.right].find((side) => side.clear)
  return clear?.shown.name || (clear ? '姓名缺失' : '双方均为令牌登记')
}

/** Never rounds up to 100%: the machine was not sure. */
export function percent(probability: number): string {
  return probability > 0.999 ? '> 99.9%' : `${(Math.floor(probability * 1000) / 10).toFixed(1)}%`
}
