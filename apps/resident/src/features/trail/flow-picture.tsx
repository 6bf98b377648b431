import { useMemo } from 'react'
import { retrieval } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'

interface Flow {
  holder: string
  asker: string
  times: number
  records: number
}
const [width, rowHeight, boxWidth] = [360, 54, 130]

/** A picture of where my data went: hospitals on the left, whoever looked on the right, as thick as the number of records. */
export function FlowPicture() {
  const accesses = useQuery(retrieval, 'myAccesses', { query: { pageSize: 200 } })
  return (
    <Card title="我的档案去了哪里">
      <Loaded query={accesses} lines={5}>
        {({ items }) => <Picture lines={items.filter(({ purpose }) => purpose !== 'own-view')} />}
      </Loaded>
    </Card>
  )
}

function Picture({
  lines,
}: {
  lines: { holderName: string; askerName: string; askerOrgName: string; records: number }[]
}) {
  const flows = useMemo(() => {
    const found = new Map<string, Flow>()
    for (const { holderName, askerName, askerOrgName, records } of lines) {
      const asker = askerOrgName || askerName
      const flow = found.get(`${holderName}\n${asker}`) ?? { holder: holderName, asker, times: 0, records: 0 }
      found.set(`${holderName}\n${asker}`, { ...flow, times: flow.times + 1, records: flow.records + records })
    }
    return [...found.values()].sort((a, b) => b.records - a.records)
  }, [lines])
  if (flows.length === 0)
    return (
      <Empty title="还没有离开过医院" hint="除您本人外没有人取过您的档案；有人查阅后，这里会画出从哪家医院到了哪里。" />
    )
  const holders = [...new Set(flows.map(({ holder }) => holder))]
  const askers = [...new Set(flows.map(({ asker }) => asker))]
  const height = Math.max(holders.length, askers.length) * rowHeight + 10
  const most = Math.max(...flows.map(({ records }) => records))
  const y = (list: string[], name: string) => (list.indexOf(name) + 0.5) * (height / list.length)
  return (
    <>
      <svg className="flow" viewBox={`0 0 ${width} ${height}`} role="img" aria-label="档案流向图，下方有同样内容的文字">
        {flows.map(({ holder, asker, records }) => (
          <path
            key={`${holder} ${asker}`}
            className="flow-line"
            strokeWidth={2 + (records / most) * 12}
            d={`M${boxWidth} ${y(holders, holder)} C${width / 2} ${y(holders, holder)} ${width / 2} ${y(askers, asker)} ${width - boxWidth} ${y(askers, asker)}`}
          />
        ))}
        {holders.map((name) => (
          <Box key={name} name={name} x={0} y={y(holders, name)} />
        ))}
        {askers.map((name) => (
          <Box key={name} name={name} x={width - boxWidth} y={y(askers, name)} />
        ))}
      </svg>
      <ul className="flow-words">
        {flows.map(({ holder, asker, times, records }) => (
          <li key={`${holder} ${asker}`}>
            {holder} → {asker}：{times} 次，共 {records} 份
          </li>
        ))}
      </ul>
    </>
  )
}

function Box({ name, x, y }: { name: string; x: number; y: number }) {
  const lines =
    name.length > 9 ? [name.slice(0, 9), name.length > 18 ? `${name.slice(9, 17)}…` : name.slice(9)] : [name]
  return (
    <g>
      <rect x={x} y={y - 20} width={boxWidth} height={40} rx={8} className="flow-box" />
      {lines.map((line, i) => (
        <text key={line} x={x + boxWidth / 2} y={y + 5 + (i - (lines.length - 1) / 2) * 15} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  )
}
