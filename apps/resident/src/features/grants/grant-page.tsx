import type { Purpose } from '@jhc/record/consent/consent-words.ts'
import type { RecordType } from '@jhc/record/model.ts'
import type { Grant } from '@jhc/trust-platform/consent/api.ts'
import { Button } from 'antd-mobile'
import { useState } from 'react'
import { consent } from '../../api/apis.ts'
import { refresh, useQuery } from '../../api/use-query.ts'
import { Card, Page, Tag } from '../../parts/page.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty, Loaded, Problem } from '../../parts/states.tsx'
import { Tech } from '../../parts/tech.tsx'
import { shownTime, Time } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import {
  anchoredZh,
  fieldsZh,
  gradeZh,
  grantStateZh,
  kindZh,
  modeZh,
  periodZh,
  purposeZh,
  typesZh,
} from '../../parts/words.ts'
import { go, useAddress } from '../../shell/router.ts'
import { useAccount } from '../../shell/session.tsx'
import { signWithdrawal } from '../../signing/sign-grant.ts'
import { ConsentForm } from './consent-form.tsx'
import { noBounds } from './scope.ts'

export default function GrantPage({ grantId }: { grantId: string }) {
  const { query } = useAddress()
  const grants = useQuery(consent, 'mine', { query: { pageSize: 200 } }, { every: 2500 })
  return (
    <Page title="授权详情" back="/grants">
      {query.get('done') && (
        <p className="verdict verdict-good" role="status">
          <span aria-hidden="true">✓ </span>已签名提交，随时可以在这里变更或撤回
        </p>
      )}
      <Loaded query={grants} lines={6}>
        {({ items }) => {
          const grant = items.find((one) => one.grantId === grantId)
          return grant ? <One grant={grant} /> : <Empty title="没有找到这项授权" hint="可能不在最近的 200 项里。" />
        }}
      </Loaded>
    </Page>
  )
}

function One({ grant }: { grant: Grant }) {
  const state = grantStateZh[grant.state] ?? grantStateZh.failed!
  const open = grant.state === 'in-force' || grant.state === 'not-yet' || grant.state === 'waiting'
  const foreign = grant.mode === 'paper' || grant.kind === 'emergency'
  return (
    <>
      <Card>
        <p className="record-title">{grant.kind === 'link' ? '加密分享链接' : grant.granteeName}</p>
        <p>
          <Tag tone={state.tone}>{state.zh}</Tag> <span className="quiet">{anchoredZh[grant.anchored]}</span>
          {foreign && (
            <Tag tone="waiting">{grant.mode === 'paper' ? '纸质同意书，由医院登记' : '急救调阅，未经您签字'}</Tag>
          )}
        </p>
        <dl className="facts">
          <Fact name="接收者">
            {grant.granteeName}
            {grant.granteeOrgName && `（${grant.granteeOrgName}）`}
          </Fact>
          <Fact name="种类">
            {kindZh(grant.kind)}，{modeZh(grant.mode)}
          </Fact>
          <Fact name="用途">{purposeZh(grant.purpose)}</Fact>
          <Fact name="给看什么">{typesZh(grant.recordTypes)}</Fact>
          <Fact name="字段">{fieldsZh(grant.fields)}</Fact>
          <Fact name="最高级别">{gradeZh[grant.maxGrade]}</Fact>
          <Fact name="档案时间">{periodZh(grant.dataFrom, grant.dataTo)}</Fact>
          <Fact name="由谁提供">{grant.holderOrgId ? grant.holderName : '各医院'}</Fact>
          <Fact name="有效期">
            {shownTime(grant.validFrom)} 至 {shownTime(grant.validTo)}
          </Fact>
          <Fact name="同意书">{grant.templateTitle}</Fact>
          {grant.endedAt && (
            <Fact name="结束于">
              <Time at={grant.endedAt} />
            </Fact>
          )}
        </dl>
        <Tech
          rows={[
            ['授权编号', grant.grantId],
            ['交易', grant.transactionHash],
            ['区块', grant.blockNumber],
            ['同意书指纹', grant.textHash],
            ['接收者链上标识', grant.granteeId],
            ['取代的授权', grant.replaces],
          ]}
        />
      </Card>
      {open && grant.kind !== 'link' && !foreign && <Change grant={grant} />}
      {open && <Withdraw grant={grant} />}
      {foreign && <Dispute grant={grant} />}
    </>
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

function Withdraw({ grant }: { grant: Grant }) {
  const account = useAccount()
  const [open, setOpen] = useState(false)
  const { busy, error, act } = useAct()
  const withdraw = async () => {
    const body = await signWithdrawal(account, grant.grantId, `撤回给${grant.granteeName}的授权`)
    await consent.call('withdraw', { params: { grantId: grant.grantId }, body })
    refresh('consent.')
    setOpen(false)
  }
  return (
    <>
      <Button block color="danger" fill="outline" size="large" onClick={() => setOpen(true)}>
        撤回授权
      </Button>
      <Sheet title="撤回这项授权？" open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>撤回后，{grant.granteeName} 几秒内就不能再查阅，正在分页读取的也会中断。已经看过的记录仍留在足迹里。</p>
          <p className="quiet">撤回不能恢复；需要时可以重新授权。</p>
          <Problem error={error} />
          <Button block color="danger" loading={busy} onClick={() => void act(withdraw)}>
            用密钥签名撤回
          </Button>
          <Button block onClick={() => setOpen(false)}>
            不撤回
          </Button>
        </div>
      </Sheet>
    </>
  )
}

const dayMs = 86_400_000

function Change({ grant }: { grant: Grant }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button block size="large" onClick={() => setOpen(true)}>
        变更范围、期限
      </Button>
    )
  return (
    <ConsentForm
      kind={grant.kind}
      mode={grant.mode}
      purpose={grant.purpose as Purpose}
      recipient={{
        granteeKind: grant.granteeKind,
        granteeId: grant.granteeId,
        name: grant.granteeName,
        orgName: grant.granteeOrgName,
      }}
      holderOrgId={grant.holderOrgId}
      holderName={grant.holderOrgId ? grant.holderName : '各医院'}
      bounds={noBounds()}
      days={7}
      start={{
        recordTypes: grant.recordTypes as RecordType[],
        fields: grant.fields,
        special: grant.maxGrade >= 5,
        dataFrom: grant.dataFrom,
        dataTo: grant.dataTo,
        days: Math.max(1, Math.round((Date.parse(grant.validTo) - Date.now()) / dayMs)),
      }}
      replaces={grant.grantId}
      submitZh="签名变更"
      onSigned={async (body) => {
        const next = await consent.call('change', { params: { grantId: grant.grantId }, body })
        refresh('consent.')
        go(`/grants/${next.grantId}?done=1`, { replace: true })
      }}
    />
  )
}

function Dispute({ grant }: { grant: Grant }) {
  const [reason, setReason] = useState('')
  const { busy, error, act } = useAct()
  if (grant.disputed) return <Card title="异议">您已提出异议，区卫生信息中心正在处理，结果会发消息给您。</Card>
  return (
    <Card title="不是我同意的">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void act(async () => {
            await consent.call('openDispute', { params: { grantId: grant.grantId }, body: { reason } })
            refresh('consent.')
          })
        }}
      >
        <label className="field">
          <span>请说明情况</span>
          <textarea
            value={reason}
            maxLength={500}
            rows={3}
            onChange={(event) => setReason(event.target.value)}
            name="reason"
          />
        </label>
        <Problem error={error} />
        <Button block type="submit" loading={busy} disabled={reason.trim().length < 2}>
          提出异议
        </Button>
      </form>
    </Card>
  )
}
