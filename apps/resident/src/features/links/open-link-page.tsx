import { linkOpeningBytes } from '@jhc/record/consent/link.ts'
import { verifyDisclosure } from '@jhc/record/disclosure.ts'
import { Button } from 'antd-mobile'
import { useEffect, useState } from 'react'
import { personKeys, sharing } from '../../api/apis.ts'
import { Card, Page } from '../../parts/page.tsx'
import { Empty, Problem } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { typeZh } from '../../parts/words.ts'
import { useAccount } from '../../shell/session.tsx'
import { deviceSigner } from '../../signing/device-signer.ts'
import { askForPin } from '../../signing/pin-prompt.ts'
import { Evidence } from '../records/evidence.tsx'
import type { OwnRecord } from '../records/own-records.ts'
import { summaryOf } from '../records/read-record.ts'
import { RecordParts } from '../records/record-page.tsx'
import { forgetLink, keyOfLink } from './fragment.ts'
import { openContent, type SharedContent } from './link-seal.ts'

interface Opened {
  title: string
  expiresAt: string
  viewsLeft: number
  content: SharedContent
}

/** The opener proves who they are first; a link alone opens nothing. */
export default function OpenLinkPage({ linkId }: { linkId: string }) {
  const account = useAccount()
  const { busy, error, act } = useAct()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [key] = useState(() => keyOfLink(linkId))
  useEffect(() => () => setOpened(null), [])
  const openIt = async () => {
    const { nowSeconds } = await personKeys.call('facts')
    const signature = await deviceSigner(account).sign(linkOpeningBytes(linkId, nowSeconds), {
      what: '打开别人分享给我的档案',
      ask: askForPin,
      weight: 'light',
    })
    const { sealed, ...rest } = await sharing.call('openLink', {
      params: { linkId },
      body: { atSeconds: nowSeconds, signature },
    })
    const content = openContent(linkId, sealed, key!)
    // What the sharer's phone said of the fields is worth nothing here.
    const records = content.records.map((record) => ({ ...record, matches: matches(record) }))
    forgetLink(linkId)
    setOpened({ ...rest, content: { ...content, records } })
  }
  if (!key)
    return (
      <Page title="打开分享" back="/">
        <Empty title="链接不完整" hint="「#」后面的部分是打开的钥匙，请让对方重新发送完整的链接，再从微信里点开。" />
      </Page>
    )
  if (!opened)
    return (
      <Page title="打开分享" back="/">
        <Card>
          <div className="stack">
            <p>有人把健康档案分享给您。打开时会用您的密钥签名，您的姓名会告知分享人。请勿转发。</p>
            <Button block color="primary" size="large" loading={busy} onClick={() => void act(openIt)}>
              签名并打开
            </Button>
            <Problem error={error} />
          </div>
        </Card>
      </Page>
    )
  return (
    <Page title={opened.title} back="/">
      <p className="notice">
        到 <Time at={opened.expiresAt} /> 前还可打开 {opened.viewsLeft} 次。仅供您本人查看，关闭后不留存。
      </p>
      {opened.content.records.map((record) => (
        <section key={record.recordId} className="shared">
          <Card>
            <p className="record-title">{summaryOf(record)}</p>
            <p className="quiet">
              {record.day} · {typeZh(record.recordType)} · {opened.content.organisations[record.orgId] ?? record.orgId}
            </p>
            <Evidence record={record} />
          </Card>
          <RecordParts record={record} />
        </section>
      ))}
    </Page>
  )
}

function matches({ disclosure, fingerprint }: OwnRecord): boolean {
  try {
    return verifyDisclosure(disclosure, fingerprint)
  } catch {
    return false
  }
}
