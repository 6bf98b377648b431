import './explorer.css'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Tabs } from 'antd'
import { BlockList } from './block-list.tsx'
import { ChainSearch } from './chain-search.tsx'
import { ContractList } from './contract-list.tsx'
import { EventList } from './event-list.tsx'
import { MirrorStatus } from './mirror-status.tsx'
import { TransactionList } from './transaction-list.tsx'

const route = getRouteApi('/shell/blocks')

export function ExplorerPage() {
  const { tab, page, pageSize, address } = route.useSearch()
  const navigate = route.useNavigate()
  const onPage = (nextPage: number, nextSize: number) =>
    navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
  const lists = { page, pageSize, address, onPage }
  return (
    <>
      <PageHeader title="区块浏览" hint="区块、交易、合约与事件的镜像；每个区块入库前都核对父哈希。" />
      <ChainSearch />
      <MirrorStatus />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate({ search: { tab: key as typeof tab, page: 1, pageSize } })}
        items={[
          { key: 'blocks', label: '区块', children: <BlockList page={page} pageSize={pageSize} onPage={onPage} /> },
          {
            key: 'transactions',
            label: '交易',
            children: (
              <>
                {address && (
                  <p className="number-line">
                    <span>
                      只看 <CopyableId value={address} label="地址" /> 的交易
                    </span>
                    <Button size="small" onClick={() => navigate({ search: { tab, page: 1, pageSize } })}>
                      看全部
                    </Button>
                  </p>
                )}
                <TransactionList {...lists} />
              </>
            ),
          },
          { key: 'contracts', label: '合约', children: <ContractList /> },
          { key: 'events', label: '事件', children: <EventList {...lists} /> },
        ]}
      />
    </>
  )
}
