import '../../parts/tasks.css'
import './gateway.css'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { CallersPanel } from './callers-panel.tsx'
import { TrafficPanel } from './traffic-panel.tsx'
import { WebhooksPanel } from './webhooks-panel.tsx'

const route = getRouteApi('/shell/gateway')

export function GatewayPage() {
  const { tab, keyId, grain, page, pageSize } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <>
      <PageHeader
        title="网关"
        hint="外部系统用自己的密钥或证书存证、验证、查询、订阅事件；每个调用方有配额，可随时停用。"
        extra={<Link to="/interfaces">接口文档</Link>}
      />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate({ search: { tab: key as typeof tab } })}
        items={[
          { key: 'callers', label: '调用方', children: <CallersPanel /> },
          {
            key: 'traffic',
            label: '流量',
            children: (
              <TrafficPanel
                keyId={keyId}
                grain={grain}
                onChange={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
              />
            ),
          },
          {
            key: 'webhooks',
            label: '回调',
            children: (
              <WebhooksPanel
                page={page}
                pageSize={pageSize}
                onPage={(next, size) => navigate({ search: (before) => ({ ...before, page: next, pageSize: size }) })}
              />
            ),
          },
        ]}
      />
    </>
  )
}
