import type { Pair } from './reviews-page.tsx'

/** Pairs of the queue, likeliest wording first in each line: score, names where known, hospitals. */
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
              <span className="jhc-number">{percent(pair.probability)}</span>
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
  const name = pair.left.shown.name ?? pair.left.shown.姓名 ?? pair.right.shown.name ?? pair.right.shown.姓名
  return name || '双方均为令牌登记'
}

/** Never rounds up to 100%: the machine was not sure. */
export function percent(probability: number): string {
  return `${Math.min(99.9, Math.floor(probability * 1000) / 10).toFixed(1)}%`
}
