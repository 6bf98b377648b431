import type { RecordType } from '@jhc/record/model.ts'
import { Button } from 'antd-mobile'
import { sharing } from '../../api/apis.ts'
import { refresh, useQuery } from '../../api/use-query.ts'
import { Card, Page } from '../../parts/page.tsx'
import { Empty, Loaded, Problem } from '../../parts/states.tsx'
import { useAct } from '../../parts/use-act.ts'
import { go } from '../../shell/router.ts'
import { ConsentForm } from './consent-form.tsx'

/** A doctor wants a colleague elsewhere to see the own hospital's records (49). */
export default function ShareRequestPage({ shareId }: { shareId: string }) {
  const shares = useQuery(sharing, 'incomingShares')
  const { busy, error, act } = useAct()
  const answer = async (body: { signed?: string; signature?: string }) => {
    await sharing.call('answerShare', { params: { shareId }, body })
    refresh('sharing.', 'consent.')
    go('/grants', { replace: true })
  }
  return (
    <Page title="同行分享" back="/grants">
      <Loaded query={shares} lines={5}>
        {({ items }) => {
          const share = items.find((one) => one.shareId === shareId)
          if (!share) return <Empty title="没有等您决定的这项分享" hint="可能已经答复过，或已过期。" />
          return (
            <>
              <Card>
                <p className="record-title">
                  {share.fromName}（{share.fromOrgName}）想把本院的档案给 {share.toName}（{share.toOrgName}）看
                </p>
                {share.note && <p>说明：{share.note}</p>}
              </Card>
              <ConsentForm
                kind="data-use"
                mode="remote"
                purpose="referral"
                recipient={{
                  granteeKind: 'person',
                  granteeId: share.toId,
                  name: share.toName,
                  orgName: share.toOrgName,
                }}
                holderOrgId={share.fromOrgId}
                holderName={share.fromOrgName}
                bounds={{
                  recordTypes: share.recordTypes as RecordType[],
                  fields: null,
                  maxGrade: 4,
                  dataFrom: share.dataFrom,
                  dataTo: share.dataTo,
                }}
                days={share.days}
                onSigned={answer}
              />
              <Card>
                <Problem error={error} />
                <Button block loading={busy} onClick={() => void act(() => answer({}))}>
                  不同意
                </Button>
              </Card>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
