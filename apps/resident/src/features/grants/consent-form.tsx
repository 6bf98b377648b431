import type { Purpose } from '@jhc/record/consent/consent-words.ts'
import { Button, Checkbox } from 'antd-mobile'
import { useState } from 'react'
import { consent } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { ConsentText } from '../../parts/consent-text.tsx'
import { Card } from '../../parts/page.tsx'
import { Empty, Loaded, Problem } from '../../parts/states.tsx'
import { Tech } from '../../parts/tech.tsx'
import { daysFromNow } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { fieldsZh, gradeZh, periodZh, purposeZh, typesZh } from '../../parts/words.ts'
import { useAccount } from '../../shell/session.tsx'
import { type SignedGrant, signTerms, type Terms } from '../../signing/sign-grant.ts'
import { PeriodPicker } from './period-picker.tsx'
import { type Bounds, firstScope, type Scope } from './scope.ts'
import { ScopePicker } from './scope-picker.tsx'

export interface Recipient {
  granteeKind: Terms['granteeKind']
  granteeId: string
  name: string
  orgName: string
}

/**
 * The consent screen: everything that PIPL 17, 23, 29 and 30 and GB/T 45574 want to be told, one unticked box for the one purpose, and
 * the versioned text whose hash is in the signed bytes.
 */
export function ConsentForm({
  kind,
  mode,
  purpose,
  recipient,
  holderOrgId,
  holderName,
  bounds,
  days,
  start,
  replaces = null,
  submitZh = '同意并签名',
  onSigned,
}: {
  kind: Terms['kind']
  mode: Terms['mode']
  purpose: Purpose
  recipient: Recipient
  holderOrgId: string | null
  holderName: string
  bounds: Bounds
  days: number
  /** What it is now, of one that is changed. */
  start?: Scope
  replaces?: string | null
  submitZh?: string
  onSigned: (grant: SignedGrant) => Promise<void>
}) {
  const account = useAccount()
  const texts = useQuery(consent, 'templates', { query: { kind } })
  const [scope, setScope] = useState<Scope>(start ?? firstScope(bounds, days))
  const [agreed, setAgreed] = useState(false)
  const [agreedSpecial, setAgreedSpecial] = useState(false)
  const { busy, error, act } = useAct()
  const ward = account.wards.find(({ residentId }) => residentId === account.actingFor)
  // What was ticked was ticked for what stood there.
  const change = (next: Scope) => {
    setScope(next)
    setAgreed(false)
    setAgreedSpecial(false)
  }
  const ready =
    agreed && (!scope.special || agreedSpecial) && scope.recordTypes.length > 0 && scope.fields?.length !== 0
  return (
    <Loaded query={texts} lines={6}>
      {({ templates }) => {
        const text = templates.find((one) => one.current && one.purpose === purpose)
        if (!text) return <Empty title="还没有这类授权的知情同意书" hint="区卫生信息中心发布文本之后才能签署。" />
        const sign = () =>
          act(async () => {
            const terms: Terms = {
              kind,
              mode,
              granteeKind: recipient.granteeKind,
              granteeId: recipient.granteeId,
              granteeName: recipient.name,
              holderOrgId,
              purpose,
              recordTypes: scope.recordTypes,
              fields: scope.fields,
              maxGrade: scope.special ? 5 : Math.min(4, bounds.maxGrade),
              dataFrom: scope.dataFrom,
              dataTo: scope.dataTo,
              days: scope.days,
            }
            await onSigned(await signTerms(account, terms, text, replaces))
          })
        return (
          <>
            <Card title="谁、为什么">
              <dl className="facts">
                <Fact name="接收者">
                  {recipient.name}
                  {recipient.orgName && recipient.orgName !== recipient.name && `（${recipient.orgName}）`}
                </Fact>
                <Fact name="用途">{purposeZh(purpose)}</Fact>
                <Fact name="谁的档案">{ward ? `${ward.name}（您是监护人）` : account.name}</Fact>
                <Fact name="由谁提供">{holderName}</Fact>
                <Fact name="方式">医院按您的签字加密后只发给接收者，平台看不到内容；不得用于其他用途</Fact>
              </dl>
            </Card>
            <Card title="给看什么">
              <ScopePicker scope={scope} bounds={bounds} onChange={change} />
            </Card>
            <Card title="多久">
              <PeriodPicker days={scope.days} onChange={(next) => change({ ...scope, days: next })} />
            </Card>
            <Card title={`${text.title}（第 ${text.version} 版）`}>
              <ConsentText sections={text.sections} />
              <Tech rows={[['文本指纹（SM3，在签名之内）', text.textHash]]} />
            </Card>
            <Card title="您将签署">
              <p>
                同意<strong>{recipient.name}</strong>为「{purposeZh(purpose)}」，查阅{holderName}的
                <strong>{typesZh(scope.recordTypes) || '（未选档案类型）'}</strong>，{fieldsZh(scope.fields)}，
                {periodZh(scope.dataFrom, scope.dataTo)}，最高{' '}
                {gradeZh[scope.special ? 5 : Math.min(4, bounds.maxGrade)]}； 到 {daysFromNow(scope.days)}{' '}
                为止，随时可以撤回。
              </p>
              <div className="ticks">
                <Checkbox checked={agreed} onChange={setAgreed}>
                  我已阅读，单独同意用于「{purposeZh(purpose)}」
                </Checkbox>
                {scope.special && (
                  <Checkbox checked={agreedSpecial} onChange={setAgreedSpecial}>
                    我单独同意提供特殊病种（5 级）的档案
                  </Checkbox>
                )}
              </div>
              <Problem error={error} />
              <Button block color="primary" size="large" disabled={!ready} loading={busy} onClick={() => void sign()}>
                {submitZh}
              </Button>
              <p className="quiet small">不同意不影响您正常就诊。签名用您手机上的密钥完成，平台不能代签。</p>
            </Card>
          </>
        )
      }}
    </Loaded>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
