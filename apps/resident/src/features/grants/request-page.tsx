import type { Purpose } from '@jhc/record/consent/consent-words.ts'
import type { RecordType } from '@jhc/record/model.ts'
import type { AccessRequest } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { Button } from 'antd-mobile'
import { consent, personKeys, retrieval } from '../../api/apis.ts'
import { refresh, useQuery } from '../../api/use-query.ts'
import { Card, Page, Tag } from '../../parts/page.tsx'
import { Loaded, Problem } from '../../parts/states.tsx'
import { Tech } from '../../parts/tech.tsx'
import { Time } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { modeZh, purposeZh, typesZh } from '../../parts/words.ts'
import { go } from '../../shell/router.ts'
import { ConsentForm } from './consent-form.tsx'
import type { Bounds } from './scope.ts'

const states: Record<string, { zh: string; tone: string }> = {
  submitting: { zh: '正在上链', tone: 'waiting' },
  'awaiting-consent': { zh: '等您决定', tone: 'waiting' },
  declined: { zh: '您没有同意', tone: 'quiet' },
  retrieving: { zh: '已同意，正在查阅', tone: 'good' },
  complete: { zh: '已查阅', tone: 'good' },
  partial: { zh: '已查阅，部分医院未答复', tone: 'good' },
  refused: { zh: '医院没有放行', tone: 'bad' },
  withdrawn: { zh: '医生已撤回', tone: 'quiet' },
  expired: { zh: '已过期', tone: 'quiet' },
  failed: { zh: '没有成功', tone: 'bad' },
}

export default function RequestPage({ requestId }: { requestId: string }) {
  const request = useQuery(retrieval, 'incomingOne', { params: { requestId } }, { every: 4000 })
  return (
    <Page title="查阅申请" back="/grants">
      <Loaded query={request} lines={6}>
        {(one) => (
          <>
            <Asked request={one} />
            {one.state === 'awaiting-consent' || one.state === 'submitting' ? (
              <Answer request={one} />
            ) : (
              <Card>
                <Button block onClick={() => go('/trail')}>
                  看谁查阅过
                </Button>
              </Card>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Asked({ request }: { request: AccessRequest }) {
  const state = states[request.state] ?? states.failed!
  return (
    <Card>
      <p className="record-title">
        {request.askerName} · {request.askerOrgName}
      </p>
      <p>
        <Tag tone={state.tone}>{state.zh}</Tag> <span className="quiet">{modeZh(request.mode)}申请</span>
      </p>
      <dl className="facts">
        <div>
          <dt>想查阅</dt>
          <dd>{typesZh(request.recordTypes)}</dd>
        </div>
        <div>
          <dt>用途</dt>
          <dd>{purposeZh(request.purpose)}</dd>
        </div>
        {request.reason && (
          <div>
            <dt>理由</dt>
            <dd>{request.reason}</dd>
          </div>
        )}
        <div>
          <dt>申请时间</dt>
          <dd>
            <Time at={request.createdAt} />
          </dd>
        </div>
        <div>
          <dt>申请有效到</dt>
          <dd>
            <Time at={request.validTo} />
          </dd>
        </div>
      </dl>
      <Tech
        rows={[
          ['申请编号', request.requestId],
          ['交易', request.transactionHash],
          ['区块', request.blockNumber],
          ['申请人链上标识', request.askerId],
        ]}
      />
    </Card>
  )
}

/** Shortest first: a visit on site needs a day. */
const daysOf = (mode: string) => (mode === 'on-site' ? 1 : 7)

function Answer({ request }: { request: AccessRequest }) {
  const { busy, error, act } = useAct()
  const facts = useQuery(personKeys, 'facts')
  const bounds: Bounds = {
    recordTypes: request.recordTypes as RecordType[],
    fields: request.fields,
    maxGrade: request.maxGrade,
    dataFrom: request.dataFrom,
    dataTo: request.dataTo,
  }
  const holder = facts.data?.organisations.find(({ orgId }) => orgId === request.holderOrgId)?.name
  const decline = () =>
    act(async () => {
      await retrieval.call('decline', { params: { requestId: request.requestId } })
      refresh('retrieval.')
      go('/grants', { replace: true })
    })
  return (
    <>
      <ConsentForm
        kind="data-use"
        mode={request.mode === 'on-site' ? 'on-site' : 'remote'}
        purpose={request.purpose as Purpose}
        recipient={{
          granteeKind: 'person',
          granteeId: request.askerId,
          name: request.askerName,
          orgName: request.askerOrgName,
        }}
        holderOrgId={request.holderOrgId}
        holderName={request.holderOrgId ? (holder ?? request.holderOrgId) : '各医院'}
        bounds={bounds}
        days={daysOf(request.mode)}
        onSigned={async (grant) => {
          const { grantId } = await consent.call('grant', { body: { ...grant, requestId: request.requestId } })
          refresh('retrieval.', 'consent.')
          go(`/grants/${grantId}?done=1`, { replace: true })
        }}
      />
      <Card>
        <Problem error={error} />
        <Button block loading={busy} onClick={() => void decline()}>
          不同意
        </Button>
      </Card>
    </>
  )
}
