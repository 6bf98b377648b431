import { LockOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { Pair } from './reviews-page.tsx'
import { levelWord, partWord } from './words.ts'

/** Both sides beside each other, then what each part says for or against: the bar grows to the right for, to the left against. */
export function Comparison(props: { pair: Pair }) {
  const { left, right, comparisons } = props.pair
  const parts = [...new Set([...Object.keys(left.shown), ...Object.keys(right.shown)])]
  const strongest = Math.max(1, ...comparisons.map((one) => Math.abs(one.weight)))
  return (
    <div className="comparison">
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">
                <SideHead side={left} />
              </th>
              <th scope="col">
                <SideHead side={right} />
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part}>
                <th scope="row">{partWord(part)}</th>
                <td>{left.shown[part] || <span className="jhc-quiet">缺失</span>}</td>
                <td>{right.shown[part] || <span className="jhc-quiet">缺失</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>比较与权重</h3>
      <ul className="weights">
        {comparisons.map((one) => (
          <li key={one.part}>
            <span>{partWord(one.part)}</span>
            <span className="jhc-quiet">{levelWord(one.level)}</span>
            <span className="weight-bar" aria-hidden="true">
              <i
                className={one.weight >= 0 ? 'weight-for' : 'weight-against'}
                style={{ width: `${(Math.abs(one.weight) / strongest) * 50}%` }}
              />
            </span>
            <span className="weight-number">
              {one.weight > 0 ? '+' : ''}
              {one.weight.toFixed(1)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SideHead(props: { side: Pair['left'] }) {
  const { side } = props
  return (
    <span className="side-head">
      <Link to="/residents/$personId" params={{ personId: side.personId }}>
        {side.orgName}
      </Link>
      {!side.clear && (
        <span className="jhc-quiet" title="医院只送来加密令牌，平台看不到明文，比较在令牌上进行">
          <LockOutlined /> 令牌
        </span>
      )}
    </span>
  )
}
