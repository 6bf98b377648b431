import { linkGrantee } from '@jhc/record/consent/link.ts'
import { Button, Checkbox } from 'antd-mobile'
import { useState } from 'react'
import { consent, sharing } from '../../api/apis.ts'
import { refresh, useQuery } from '../../api/use-query.ts'
import { ConsentText } from '../../parts/consent-text.tsx'
import { Card, Page } from '../../parts/page.tsx'
import { QrCode } from '../../parts/qr-code.tsx'
import { Empty, Loaded, Problem } from '../../parts/states.tsx'
import { daysFromNow } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { typeZh } from '../../parts/words.ts'
import { useAddress } from '../../shell/router.ts'
import { useAccount } from '../../shell/session.tsx'
import { signTerms } from '../../signing/sign-grant.ts'
import { PeriodPicker } from '../grants/period-picker.tsx'
import { Arriving, useOrganisations } from '../records/arriving.tsx'
import { summaryOf } from '../records/read-record.ts'
import { useRecords } from '../records/use-records.ts'
import { base64url, sealContent } from './link-seal.ts'

const most = 3_400_000

/** 分享健康档案 (44): chosen records are sealed on the phone; the platform never has the key, which goes into the fragment. */
export default function NewLinkPage() {
  const { query } = useAddress()
  const account = useAccount()
  const own = useRecords()
  const nameOf = useOrganisations()
  const texts = useQuery(consent, 'templates', { query: { kind: 'link' as const } })
  const [chosen, setChosen] = useState<string[]>(query.get('record') ? [query.get('record')!] : [])
  const [title, setTitle] = useState('我的健康档案')
  const [days, setDays] = useState(7)
  const [maxViews, setMaxViews] = useState(3)
  const [agreed, setAgreed] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const { busy, error, act } = useAct()
  const records = own.records.filter(({ recordId }) => chosen.includes(recordId))
  const special = records.some(({ grade }) => grade >= 5)

  const create = async () => {
    const text = texts.data?.templates.find(({ current }) => current)
    if (!text) throw noText
    const linkId = base64url(crypto.getRandomValues(new Uint8Array(16)))
    const organisations = Object.fromEntries(records.map(({ orgId }) => [orgId, nameOf(orgId)]))
    const { sealed, key } = sealContent(linkId, { format: 'jhc-share/1', organisations, records })
    if (sealed.length > most) throw tooMuch
    const days8 = records.map(({ day }) => day).sort()
    const grant = await signTerms(
      account,
      {
        kind: 'link',
        mode: 'link',
        granteeKind: 'project',
        granteeId: linkGrantee(linkId),
        granteeName: '持有链接的人',
        holderOrgId: null,
        purpose: 'link-view',
        recordTypes: [...new Set(records.map(({ recordType }) => recordType))],
        fields: null,
        maxGrade: special ? 5 : 4,
        dataFrom: days8[0]!,
        dataTo: days8.at(-1)!,
        days,
      },
      text,
    )
    await sharing.call('createLink', {
      body: { linkId, title: title.trim(), sealed, records: records.length, maxViews, ...grant },
    })
    refresh('sharing.', 'consent.')
    setMade(`${window.location.origin}/h5/link/${linkId}#${key}`)
  }

  if (made) return <Made url={made} days={days} />
  return (
    <Page title="新建加密分享" back="/trail?view=links">
      <Card title="分享哪些档案">
        <Arriving own={own} />
        {own.state === 'open' && own.records.length === 0 && <Empty title="没有可分享的档案" />}
        <div className="ticks pick">
          {own.records.slice(0, 200).map((record) => (
            <Checkbox
              key={record.recordId}
              checked={chosen.includes(record.recordId)}
              onChange={(on) => {
                setAgreed(false)
                setChosen(on ? [...chosen, record.recordId] : chosen.filter((one) => one !== record.recordId))
              }}
            >
              {summaryOf(record)}
              <span className="quiet">
                {' '}
                {record.day} · {typeZh(record.recordType)} · {nameOf(record.orgId)}
              </span>
              {record.grade >= 5 && <span className="grade grade-5">5 级</span>}
            </Checkbox>
          ))}
        </div>
        {own.records.length > 200 && <p className="quiet small">只列出最近 200 份；更早的请从档案页打开后分享。</p>}
      </Card>
      <Card title="怎么分享">
        <div className="stack">
          <label className="field">
            <span>标题（对方会看到）</span>
            <input value={title} maxLength={60} onChange={(event) => setTitle(event.target.value)} name="title" />
          </label>
          <PeriodPicker days={days} most={90} onChange={setDays} />
          <label className="field">
            <span>最多打开几次</span>
            <select value={maxViews} onChange={(event) => setMaxViews(Number(event.target.value))} name="max-views">
              {[1, 3, 5, 10, 30].map((count) => (
                <option key={count} value={count}>
                  {count} 次
                </option>
              ))}
            </select>
          </label>
        </div>
      </Card>
      <Loaded query={texts} lines={3}>
        {({ templates }) => {
          const text = templates.find(({ current }) => current)
          return text ? (
            <Card title={`${text.title}（第 ${text.version} 版）`}>
              <ConsentText sections={text.sections} />
            </Card>
          ) : (
            <Empty title="还没有链接分享的知情同意书" hint="区卫生信息中心发布文本之后才能分享。" />
          )
        }}
      </Loaded>
      <Card title="您将签署">
        <p>
          把 <strong>{records.length}</strong> 份档案加密成链接，到 {daysFromNow(days)} 为止，最多打开 {maxViews}{' '}
          次。打开的人须先登录并用自己的密钥签名， 姓名会记在您的足迹里。
        </p>
        <Checkbox checked={agreed} onChange={setAgreed} disabled={records.length === 0}>
          我已阅读，单独同意用链接分享{special && '，其中包括特殊病种（5 级）的档案'}
        </Checkbox>
        <Problem error={error} />
        <Button
          block
          color="primary"
          size="large"
          loading={busy}
          disabled={!agreed || records.length === 0 || title.trim() === ''}
          onClick={() => void act(create)}
        >
          签名并生成链接
        </Button>
      </Card>
    </Page>
  )
}
const noText = { code: 'h5.no-consent-text', zh: '还没有链接分享的知情同意书，暂不能分享。', retryable: false }
const tooMuch = { code: 'h5.share-too-large', zh: '所选档案太多，请少选几份再试。', retryable: false }

function Made({ url, days }: { url: string; days: number }) {
  const [copied, setCopied] = useState(false)
  return (
    <Page title="链接已生成" back="/trail?view=links">
      <Card>
        <div className="stack">
          <p role="status">
            把链接或二维码发给对方，{days} 天内有效。链接里带有打开的钥匙，平台没有；关掉这一页后就不能再看到完整链接。
          </p>
          <QrCode text={url} label="分享链接的二维码" />
          <p className="link-text">{url}</p>
          <Button
            block
            color="primary"
            onClick={() => void navigator.clipboard?.writeText(url).then(() => setCopied(true))}
          >
            {copied ? '已复制' : '复制链接'}
          </Button>
        </div>
      </Card>
    </Page>
  )
}
