import './explorer.css'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { explorer } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { EventList } from './event-list.tsx'

const route = getRouteApi('/shell/contracts/$address')

export function ContractPage() {
  const { address } = route.useParams()
  const { page, pageSize } = route.useSearch()
  const navigate = route.useNavigate()
  const query = explorer.useQuery('contract', { params: { address } })
  return (
    <Loaded query={query} rows={8} minHeight={420}>
      {(contract) => (
        <>
          <PageHeader
            title={`合约 ${contract.name}`}
            hint={contract.zh ?? '外部合约：接口说明由管理员添加'}
            extra={
              <Link to="/blocks" search={{ tab: 'transactions', address }}>
                查看全部交易
              </Link>
            }
          />
          <div className="stack">
            <Panel title="合约">
              <Facts
                items={[
                  {
                    label: '地址',
                    value: <CopyableId value={contract.address} label="合约地址" head={14} tail={12} />,
                  },
                  { label: '版本', value: contract.version || '—' },
                  { label: '部署于', value: <BlockLink number={contract.deployedInBlock} /> },
                ]}
              />
            </Panel>
            <Panel title={`方法（${contract.functions.length}）与事件（${contract.events.length}）`}>
              {contract.functions.length === 0 && (
                <p className="jhc-quiet">没有这个合约的接口说明，交易与事件按原文显示。</p>
              )}
              <Signatures
                title="写入"
                list={contract.functions.filter((one) => one.writes).map((one) => one.signature)}
              />
              <Signatures
                title="只读"
                list={contract.functions.filter((one) => !one.writes).map((one) => one.signature)}
              />
              <Signatures title="事件" list={contract.events} />
            </Panel>
            <section>
              <h2 className="section-title">最近的事件</h2>
              <EventList
                address={address}
                page={page}
                pageSize={pageSize}
                onPage={(nextPage, nextSize) => navigate({ search: { page: nextPage, pageSize: nextSize } })}
              />
            </section>
          </div>
        </>
      )}
    </Loaded>
  )
}

function Signatures(props: { title: string; list: string[] }) {
  if (props.list.length === 0) return null
  return (
    <details open={props.title === '事件'}>
      <summary>
        {props.title}（{props.list.length}）
      </summary>
      <ul className="plain-list signatures">
        {props.list.map((signature) => (
          <li key={signature}>
            <code>{signature}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
