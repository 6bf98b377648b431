import { EditOutlined, StarFilled } from '@ant-design/icons'
import type { followsApi } from '@jhc/applications/follows/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button, Card, Input, Modal, Pagination } from 'antd'
import { useState } from 'react'
import { follows } from '../apis.ts'
import { useAct } from '../parts/use-act.ts'
import { handPatient } from '../patients/chosen-patient.ts'
import { Link, type Paging, useNavigate, useSearch } from '../shell/routing.tsx'
import { sexWord } from '../words.ts'

type Followed = CallResult<(typeof followsApi)['operations']['list']>['items'][number]

export function FollowsPage() {
  const { page, pageSize } = useSearch<Paging>({ strict: false })
  const navigate = useNavigate({ from: '/follows' })
  const query = follows.useQuery('list', { query: { page, pageSize } }, { keepPrevious: true })
  return (
    <div className="stack">
      <PageHeader title="关注的患者" hint="只有您自己看得到这份名单；关注不等于可以看档案。" />
      <Loaded query={query} rows={6}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState
              title="还没有关注的患者"
              hint="找到患者后点「关注」，下次从这里直接申请。"
              action={<Link to="/">去找患者</Link>}
            />
          ) : (
            <>
              <ul className="cards">
                {items.map((one) => (
                  <li key={one.personId}>
                    <FollowedCard followed={one} />
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
    </div>
  )
}

function FollowedCard({ followed }: { followed: Followed }) {
  const navigate = useNavigate()
  const { act, busy } = useAct([follows.key('list')])
  const [noting, setNoting] = useState<string | null>(null)
  const { personId, residentId, maskedName, sex, birthYear } = followed
  const ask = () => {
    handPatient({ personId, residentId, maskedName, sex, birthYear, organisations: 0, records: 0 })
    void navigate({ to: '/' })
  }
  const save = async () => {
    const saved = await act('备注已保存。', () =>
      follows.client.follow({ params: { personId }, body: { residentId, note: noting ?? '' } }),
    )
    if (saved) setNoting(null)
  }
  return (
    <Card className="followed" data-person={personId}>
      <div className="patient-line">
        <div>
          <strong className="patient-name">{maskedName || '主索引已变更'}</strong>{' '}
          {followed.found && (
            <span className="jhc-quiet">
              {sexWord(sex)} · {birthYear} 年生
            </span>
          )}
          <p className="jhc-quiet followed-facts">
            最近就诊 {followed.lastVisitDay ?? '—'}　关注于 <TimeText at={followed.followedAt} />
          </p>
        </div>
        <ConsentTag followed={followed} />
      </div>
      {followed.note && <p className="followed-note">{followed.note}</p>}
      {!followed.found && <p className="jhc-quiet">这位患者的主索引已合并或拆分，请重新查找后再关注。</p>}
      <div className="actions">
        <Button type="primary" disabled={residentId === null || !followed.found} onClick={ask}>
          申请调阅
        </Button>
        <Button icon={<EditOutlined />} onClick={() => setNoting(followed.note)} disabled={!followed.found}>
          备注
        </Button>
        <Button
          icon={<StarFilled />}
          loading={busy}
          onClick={() => act('已取消关注。', () => follows.client.unfollow({ params: { personId } }))}
        >
          取消关注
        </Button>
      </div>
      <Modal
        open={noting !== null}
        title={`备注：${maskedName}`}
        okText="保存"
        cancelText="取消"
        confirmLoading={busy}
        onOk={save}
        onCancel={() => setNoting(null)}
      >
        <Input.TextArea
          aria-label="备注"
          maxLength={300}
          showCount
          autoSize={{ minRows: 3, maxRows: 6 }}
          value={noting ?? ''}
          onChange={({ target }) => setNoting(target.value)}
        />
        <p className="jhc-quiet">加密保存，只有您看得到。</p>
      </Modal>
    </Card>
  )
}

function ConsentTag({ followed: { consentInForce, consentUntil } }: { followed: Followed }) {
  if (consentInForce === null) return <ToneTag tone="waiting">授权状态暂查不到</ToneTag>
  if (!consentInForce) return <ToneTag tone="neutral">没有有效授权</ToneTag>
  return (
    <span className="consent-until">
      <ToneTag tone="verified">授权有效</ToneTag>
      {consentUntil && (
        <small className="jhc-quiet">
          至 <TimeText at={consentUntil} />
        </small>
      )}
    </span>
  )
}
