import type { CallResult } from '@jhc/kit/api.ts'
import type { GrantMode, Purpose } from '@jhc/record/consent/consent-words.ts'
import type { RecordType } from '@jhc/record/model.ts'
import type { sharingApi } from '@jhc/trust-platform/sharing/api.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button, Card, Pagination, Segmented } from 'antd'
import { useState } from 'react'
import { sharing } from '../apis.ts'
import { useOwnKey } from '../key/own-key.ts'
import { useAsk } from '../request/request-form.tsx'
import { type Paging, useNavigate, useSearch } from '../shell/routing.tsx'
import { recordTypeWord } from '../words.ts'
import { ShareForm } from './share-form.tsx'

type Share = CallResult<(typeof sharingApi)['operations']['colleagueShares']>['items'][number]

const states: Record<string, { word: string; tone: 'waiting' | 'verified' | 'mismatch' | 'neutral' }> = {
  'awaiting-consent': { word: '等待患者同意', tone: 'waiting' },
  granted: { word: '患者已同意', tone: 'verified' },
  declined: { word: '患者未同意', tone: 'mismatch' },
  expired: { word: '已过期', tone: 'neutral' },
  withdrawn: { word: '患者已撤回', tone: 'neutral' },
}

export function SharesPage() {
  const { page, pageSize, direction } = useSearch<Paging & { direction: 'received' | 'sent' }>({ strict: false })
  const navigate = useNavigate({ from: '/shares' })
  const [sharingNow, setSharingNow] = useState(false)
  const query = sharing.useQuery(
    'colleagueShares',
    { query: { page, pageSize, direction } },
    { keepPrevious: true, refetchInterval: 15_000 },
  )
  return (
    <div className="stack">
      <PageHeader
        title="分享"
        hint="把本机构的患者档案分享给外院同行：先由患者同意，同行再凭自己的密钥调阅。"
        extra={
          <Button type="primary" onClick={() => setSharingNow(true)}>
            分享给同行
          </Button>
        }
      />
      <Segmented
        aria-label="方向"
        className="messages-filter"
        value={direction}
        onChange={(value) => navigate({ search: (before) => ({ ...before, page: 1, direction: value as 'sent' }) })}
        options={[
          { value: 'received', label: '分享给我的' },
          { value: 'sent', label: '我分享的' },
        ]}
      />
      <Loaded query={query} rows={5}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState
              title={direction === 'received' ? '还没有同行分享给您' : '您还没有分享过'}
              hint={
                direction === 'received'
                  ? '同行分享并经患者同意后，会列在这里。'
                  : '点「分享给同行」，选择患者、同行与范围。'
              }
            />
          ) : (
            <>
              <ul className="cards">
                {items.map((one) => (
                  <li key={one.shareId}>
                    <ShareCard share={one} received={direction === 'received'} />
                  </li>
                ))}
              </ul>
              {total > pageSize && (
                <Pagination
                  current={page}
                  pageSize={pageSize}
                  total={total}
                  showSizeChanger={false}
                  onChange={(next) => navigate({ search: (before) => ({ ...before, page: next }) })}
                />
              )}
            </>
          )
        }
      </Loaded>
      {sharingNow && <ShareForm onClose={() => setSharingNow(false)} />}
    </div>
  )
}

function ShareCard({ share, received }: { share: Share; received: boolean }) {
  const { submit, busy } = useAsk()
  const { facts, ready } = useOwnKey()
  const state = states[share.state] ?? { word: share.state, tone: 'neutral' as const }
  const holder = facts.data?.organisations.find(({ orgId }) => orgId === share.holderOrgId)?.word ?? null
  const view = () =>
    submit(
      {
        residentId: share.residentId,
        purpose: 'referral' satisfies Purpose,
        mode: 'remote' satisfies GrantMode,
        recordTypes: share.recordTypes as RecordType[],
        fields: null,
        maxGrade: 3,
        dataFrom: share.dataFrom,
        dataTo: share.dataTo,
        validHours: 24,
        reason: '查看同行分享的档案',
        holder,
      },
      share.patientName,
    )
  return (
    <Card data-share={share.shareId}>
      <div className="patient-line">
        <div>
          <strong className="patient-name">{share.patientName}</strong>
          <p className="jhc-quiet share-people">
            {share.fromName}（{share.fromOrgName}）→ {share.toName}（{share.toOrgName}）
          </p>
          <p className="jhc-quiet share-people">
            {share.recordTypes.map(recordTypeWord).join('、')} · {share.dataFrom} 至 {share.dataTo} ·{' '}
            <TimeText at={share.createdAt} />
          </p>
        </div>
        <ToneTag tone={state.tone}>{state.word}</ToneTag>
      </div>
      {share.note && <p className="followed-note">{share.note}</p>}
      {received && share.state === 'granted' && (
        <div className="actions">
          <Button type="primary" onClick={view} loading={busy} disabled={!ready || holder === null}>
            签名并查看
          </Button>
        </div>
      )}
    </Card>
  )
}
