import '../../parts/tasks.css'
import type { CallResult } from '@jhc/kit/api.ts'
import type { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button } from 'antd'
import { useState } from 'react'
import { personKeys } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { ReasonModal } from '../consortium/reason-modal.tsx'
import { KeySigningModal } from './key-signing-modal.tsx'

export type PendingKey = CallResult<(typeof personKeysApi)['operations']['pending']>['items'][number]
export const whatWords = { practitioner: '医务人员密钥', 're-enrolment': '居民遗失后重新绑定' } as const

export function KeyApprovalsPage() {
  const query = personKeys.useQuery('pending', {}, { refetchInterval: 10_000 })
  const [signing, setSigning] = useState<PendingKey | null>(null)
  const [refusing, setRefusing] = useState<PendingKey | null>(null)
  return (
    <>
      <PageHeader
        title="待签密钥"
        hint="本机构医务人员的签名密钥、本机构作证的居民重新绑定，经本机构签名后在链上生效。请先当面或按院内制度核实本人。"
      />
      <Loaded query={query} rows={8} minHeight={320}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title="没有等待签名的密钥"
              hint="医务人员在医生端绑定密钥，或居民选择本机构作证重新绑定后，会出现在这里。"
            />
          ) : (
            <ul className="tasks">
              {items.map((item) => (
                <li key={`${item.id}${item.what}`} className="task" data-key={item.id}>
                  <div className="task-head">
                    <div className="task-name">
                      <h2>{item.name}</h2>
                      <span className="jhc-quiet">{item.loginName}</span>
                    </div>
                    <ToneTag tone={item.what === 'practitioner' ? 'included' : 'waiting'}>
                      {whatWords[item.what]}
                    </ToneTag>
                  </div>
                  <Facts
                    items={[
                      { label: '提出时间', value: <TimeText at={item.proposedAt} /> },
                      { label: '公钥', value: <CopyableId value={item.publicKey} label="公钥" /> },
                      { label: '链上标识', value: <CopyableId value={item.id} label="链上标识" /> },
                      { label: '待签摘要', value: <CopyableId value={item.digest} label="待签摘要" /> },
                    ]}
                  />
                  <div className="task-foot">
                    <Button type="primary" onClick={() => setSigning(item)}>
                      签名
                    </Button>
                    <Button danger onClick={() => setRefusing(item)}>
                      拒绝
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {signing && <KeySigningModal item={signing} onClose={() => setSigning(null)} />}
      {refusing && <Refusal item={refusing} onClose={() => setRefusing(null)} />}
    </>
  )
}

function Refusal({ item, onClose }: { item: PendingKey; onClose: () => void }) {
  const { change, busy } = useChange([[personKeys.api.name]])
  return (
    <ReasonModal
      title={`拒绝「${item.name}」的${whatWords[item.what]}`}
      effect="密钥不会写入链上；本人会看到原因，可重新提出。"
      okText="拒绝"
      danger
      busy={busy}
      onClose={onClose}
      onSubmit={async (reason) => {
        const body = { what: item.what, reason: reason.slice(0, 200) }
        const done = await change('已拒绝', () => personKeys.client.refuse({ params: { id: item.id }, body }))
        if (done) onClose()
      }}
    />
  )
}
