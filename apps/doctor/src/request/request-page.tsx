import { ArrowLeftOutlined, ReloadOutlined, RollbackOutlined } from '@ant-design/icons'
import { refusalReasons } from '@jhc/record/consent/consent-words.ts'
import type { AccessRequest } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Alert, Button, Card, Modal, Tag } from 'antd'
import { useEffect, useState } from 'react'
import { retrieval } from '../apis.ts'
import { signerOf, useOwnKey } from '../key/own-key.ts'
import { useAskForPin } from '../key/pin-dialog.tsx'
import { useAct } from '../parts/use-act.ts'
import { forgetRequest, lastSeqOf, openDelivered, useOpened } from '../records/opened-records.ts'
import { RecordsView } from '../records/records-view.tsx'
import { Link, useParams } from '../shell/routing.tsx'
import { holderStates, modeWord, purposeWord, recordTypeWord, requestStates, sexWord } from '../words.ts'
import { AskAgain } from './ask-again.tsx'
import { QrCode } from './qr-code.tsx'
import { withdrawalBytes } from './request-bytes.ts'
import { useRequest } from './use-request.ts'

export function RequestPage() {
  const { requestId } = useParams<{ requestId: string }>({ strict: false })
  const query = useRequest(requestId)
  return (
    <Loaded query={query} rows={8} minHeight={420}>
      {(request) => <RequestView request={request} />}
    </Loaded>
  )
}

const over = new Set(['declined', 'refused', 'withdrawn', 'expired', 'failed'])

function RequestView({ request }: { request: AccessRequest }) {
  const { requestId, state } = request
  const { opened, broken, hasKey } = useOpened(requestId)
  usePages(request, hasKey)
  const look = requestStates[state] ?? { word: state, tone: 'neutral' as const }
  const emergency = request.purpose === 'emergency'
  return (
    <div className="stack">
      <PageHeader
        back={
          <Link to="/requests" className="back-link">
            <ArrowLeftOutlined /> 我的申请
          </Link>
        }
        title={
          <span className="patient-title">
            {request.patientName}
            <small className="jhc-quiet">
              {sexWord(request.patientSex)} · {request.patientBirthYear} 年生
            </small>
            <ToneTag tone={look.tone}>{look.word}</ToneTag>
            {emergency && <Tag color="error">急救</Tag>}
            {request.mode === 'paper' && <Tag color="warning">纸质同意书</Tag>}
          </span>
        }
        hint={scopeSentence(request)}
        extra={<RequestActs request={request} />}
      />
      {emergency && (
        <Alert
          type="error"
          showIcon
          title="急救调阅：未经患者事先同意，由医生与医院签名。已通知患者，患者可提出异议。"
        />
      )}
      {state === 'awaiting-consent' && <Waiting request={request} />}
      {over.has(state) && <Ended request={request} />}
      {broken > 0 && (
        <Alert
          type="error"
          showIcon
          title={`有 ${broken} 页不能用本次申请的密钥打开，未予显示；请重新申请并告知区卫生信息中心。`}
        />
      )}
      {(state === 'retrieving' || state === 'complete' || state === 'partial') && !hasKey && (
        <Alert
          type="info"
          showIcon
          title="档案的接收密钥只在提交申请的页面内存中，刷新或换设备后不能再打开"
          description="授权仍然有效时，再次申请即可立即调阅。"
          action={<AskAgain request={request} />}
        />
      )}
      {request.holders.length > 0 && <Holders request={request} />}
      {opened.length > 0 ? (
        <RecordsView request={request} opened={opened} />
      ) : (
        hasKey &&
        (state === 'complete' || state === 'partial') && (
          <EmptyState
            title="没有可看的档案"
            hint="授权已撤回或到期，或各机构在申请与授权的范围内没有档案；仍需调阅时请重新申请。"
          />
        )
      )}
    </div>
  )
}

/** Fetches and opens what has arrived each time that a holder's count grows; what is withdrawn goes from the screen. */
function usePages(request: AccessRequest, hasKey: boolean): void {
  const { requestId, state } = request
  const arrived = request.holders.reduce((sum, { pages }) => sum + pages, 0)
  useEffect(() => {
    if (!hasKey || arrived === 0) return
    const names = new Map(request.holders.map(({ orgId, orgName }) => [orgId, orgName]))
    const control = new AbortController()
    void retrieval.client
      .pages({ params: { requestId }, query: { after: lastSeqOf(requestId) } }, { signal: control.signal })
      .then(({ pages }) => openDelivered(requestId, pages, (orgId) => names.get(orgId) ?? orgId))
      .catch(() => {})
    return () => control.abort()
  }, [requestId, hasKey, arrived, request.holders])
  useEffect(() => {
    if (!hasKey) return
    // What was kept is gone once its consent is: then it goes from this screen too.
    const timer = setInterval(() => {
      const last = lastSeqOf(requestId)
      if (last === 0) return
      void retrieval.client
        .pages({ params: { requestId }, query: { after: last - 1 } })
        .then(({ pages }) => pages.length === 0 && forgetRequest(requestId))
        .catch(() => {})
    }, 5000)
    return () => clearInterval(timer)
  }, [requestId, hasKey])
  useEffect(() => {
    if (state === 'refused' || state === 'withdrawn' || state === 'expired') forgetRequest(requestId)
  }, [requestId, state])
}

function scopeSentence(request: AccessRequest) {
  const types = request.recordTypes.length >= 8 ? '全部类型' : request.recordTypes.map(recordTypeWord).join('、')
  const fields = request.fields === null ? '全部字段' : `${request.fields.length} 项字段`
  const from = request.dataFrom <= '1900-01-01' ? '' : `${request.dataFrom} 至 ${request.dataTo}，`
  return `${purposeWord(request.purpose)} · ${modeWord(request.mode)} · ${from}${types}，${fields}，最高 ${request.maxGrade} 级`
}

function Waiting({ request }: { request: AccessRequest }) {
  const onSite = request.mode === 'on-site'
  const address = `${location.origin}/h5/grants/requests/${request.requestId}`
  return (
    <Card className="waiting" data-waiting={request.mode}>
      {onSite && <QrCode text={address} label="请患者用手机扫码确认的二维码" />}
      <div className="waiting-words" aria-live="polite">
        <h2>{onSite ? '请患者用手机扫码，确认后自动显示' : '已向患者发送微信消息，同意后自动显示'}</h2>
        <p>
          患者在手机上会看到您的姓名、机构、用途、档案类型与字段、时间范围，可以缩小范围后同意，也可以不同意。
          {onSite && '患者也可以在「健康静安」的待办里打开这项申请。'}
        </p>
        <p className="jhc-quiet">
          申请时间 <TimeText at={request.createdAt} />
        </p>
        <p className="jhc-quiet">
          有效至 <TimeText at={request.validTo} />
        </p>
        {request.reason && <p className="jhc-quiet">理由：{request.reason}</p>}
      </div>
    </Card>
  )
}

const endings: Record<string, string> = {
  declined: '患者没有同意这项申请。如确有需要，请当面说明后再申请。',
  refused: '各机构核对后拒绝了调阅，原因见下。',
  withdrawn: '这项申请或其授权已撤回，档案不再显示。',
  expired: '申请已过有效期，档案不再显示。',
  failed: '申请没有完成，请重新提交；仍然失败时请将编号告知区卫生信息中心。',
}

function Ended({ request }: { request: AccessRequest }) {
  return (
    <Alert
      type={request.state === 'failed' || request.state === 'refused' ? 'error' : 'warning'}
      showIcon
      role="alert"
      title={endings[request.state] ?? ''}
      description={
        <span className="ended-id">
          申请编号 <CopyableId value={request.requestId} label="申请编号" />
        </span>
      }
      action={<AskAgain request={request} />}
    />
  )
}

function RequestActs({ request }: { request: AccessRequest }) {
  const { accountId, facts } = useOwnKey()
  const ask = useAskForPin()
  const { act, busy } = useAct([retrieval.key('get'), retrieval.key('mine')])
  const [sure, setSure] = useState(false)
  if (over.has(request.state)) return null
  const withdraw = () =>
    act('申请已撤回。', async () => {
      const { data } = await facts.refetch({ throwOnError: true })
      const bytes = withdrawalBytes(data!.domains.access, request.requestId)
      const signature = await signerOf(accountId).sign(bytes, { what: '撤回调阅申请', ask, weight: 'light' })
      await retrieval.client.withdrawRequest({ params: { requestId: request.requestId }, body: { signature } })
      forgetRequest(request.requestId)
    })
  return (
    <>
      <Button icon={<RollbackOutlined />} loading={busy} onClick={() => setSure(true)}>
        撤回申请
      </Button>
      <Modal
        open={sure}
        title="撤回这项申请？"
        okText="签名并撤回"
        cancelText="取消"
        onCancel={() => setSure(false)}
        onOk={() => {
          setSure(false)
          void withdraw()
        }}
      >
        撤回后患者不能再同意它，各机构不再送出档案，已显示的内容会从屏幕上清除。
      </Modal>
    </>
  )
}

function Holders({ request }: { request: AccessRequest }) {
  const { act, busy } = useAct([retrieval.key('get')])
  const missing = request.holders.filter(({ state }) => state === 'silent' || state === 'failed' || state === 'refused')
  return (
    <>
      {missing.length > 0 && !over.has(request.state) && (
        <Alert
          type="warning"
          showIcon
          title={`以下内容不完整，缺少：${missing.map(({ orgName }) => orgName).join('、')}`}
        />
      )}
      <ul className="holders" aria-label="各机构">
        {request.holders.map((holder) => {
          const look = holderStates[holder.state] ?? { word: holder.state, tone: 'neutral' as const }
          return (
            <li key={holder.sourceId} data-holder={holder.orgId} data-state={holder.state}>
              <strong>{holder.orgName}</strong>
              <ToneTag tone={look.tone}>{look.word}</ToneTag>
              <span className="jhc-quiet jhc-number">
                {formatNumber(holder.released)} / {formatNumber(holder.expected)} 份
              </span>
              {holder.reason !== null && (
                <span className="holder-reason">
                  {refusalReasons[holder.reason] ?? '其他原因'}（{holder.reason}）
                </span>
              )}
              {holder.more && !over.has(request.state) && (
                <Button
                  size="small"
                  icon={<ReloadOutlined />}
                  loading={busy}
                  onClick={() =>
                    act(null, () =>
                      retrieval.client.nextPage({
                        params: { requestId: request.requestId, sourceId: holder.sourceId },
                      }),
                    )
                  }
                >
                  下一页
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
