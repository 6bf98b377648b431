import type { webhook } from '@jhc/chain-platform/open-gateway/events/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { events } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'
import { DeliveryList } from './delivery-list.tsx'
import { SecretModal } from './secret-modal.tsx'

type Webhook = z.output<typeof webhook>

export function WebhooksPanel(props: { page: number; pageSize: number; onPage: (page: number, size: number) => void }) {
  const query = events.useQuery('webhooks', {}, { refetchInterval: 3_000 })
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <div className="stack">
      <Loaded query={query} rows={3} minHeight={120}>
        {({ webhooks }) =>
          webhooks.length === 0 ? (
            <EmptyState
              title="还没有回调"
              hint="调用方用密钥调用 POST /v1/webhooks（SDK：webhooks.create）后会列在这里。"
            />
          ) : (
            <ul className="tasks">
              {webhooks.map((one) => (
                <WebhookCard key={one.webhookId} webhook={one} onSecret={setSecret} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <section>
        <h2 className="section-title">投递</h2>
        <DeliveryList {...props} />
      </section>
      {secret && (
        <SecretModal
          title="新的回调密钥"
          secret={secret}
          hint="旧密钥已失效，请尽快交给接收方更换；其间的投递会自动重试。"
          onClose={() => setSecret(null)}
        />
      )}
    </div>
  )
}

function WebhookCard(props: { webhook: Webhook; onSecret: (secret: string) => void }) {
  const { webhook: one } = props
  const params = { webhookId: one.webhookId }
  const { change, busy } = useChange([events.key('webhooks')])
  const mayManage = usePermission('webhooks.manage')
  const set = (state: Webhook['state'], done: string) =>
    change(done, () => events.client.setWebhookState({ params, body: { state } }))

  async function rotate() {
    const made = await change('已更换。', () => events.client.rotateWebhookSecret({ params }))
    if (made) props.onSecret(made.secret)
  }

  return (
    <li className="task" data-webhook={one.webhookId}>
      <div className="task-head">
        <div className="task-name">
          <h2>{one.url}</h2>
          <span className="jhc-quiet">
            机构 {one.orgId} · <CopyableId value={one.webhookId} label="回调编号" />
          </span>
        </div>
        <ToneTag tone={one.state === 'active' ? 'verified' : 'waiting'}>
          {one.state === 'active' ? '启用' : '暂停'}
        </ToneTag>
      </div>
      <p className="task-progress-words break">
        {one.contract ?? '全部合约'} · {one.event ?? '全部事件'}
        {Object.entries(one.arguments).map(([name, value]) => ` · ${name}=${value}`)} · {one.algorithm}
      </p>
      <dl className="task-counts">
        <div>
          <dt>等待投递</dt>
          <dd>{formatNumber(one.waiting)}</dd>
        </div>
        <div>
          <dt>死信</dt>
          <dd>{formatNumber(one.dead)}</dd>
        </div>
      </dl>
      <p className="task-progress-words">
        建立于 <TimeText at={one.createdAt} />
      </p>
      <div className="task-foot">
        {mayManage && (
          <>
            <Button
              size="small"
              loading={busy}
              onClick={() => (one.state === 'active' ? set('paused', '已暂停。') : set('active', '已恢复。'))}
            >
              {one.state === 'active' ? '暂停' : '恢复'}
            </Button>
            <Popconfirm title="旧密钥立即失效。" okText="更换" onConfirm={rotate}>
              <Button size="small" loading={busy}>
                更换密钥
              </Button>
            </Popconfirm>
            <Popconfirm title="移除后不再投递，不可恢复。" okText="移除" onConfirm={() => set('removed', '已移除。')}>
              <Button size="small" danger loading={busy}>
                移除
              </Button>
            </Popconfirm>
          </>
        )}
      </div>
    </li>
  )
}
