import { recordTypes } from '@jhc/record/model.ts'
import { Button } from 'antd-mobile'
import { useState } from 'react'
import { consent, personKeys } from '../../api/apis.ts'
import { refresh, useQuery } from '../../api/use-query.ts'
import { Card, Page } from '../../parts/page.tsx'
import { RowLink } from '../../parts/row.tsx'
import { Empty, Loaded, Problem } from '../../parts/states.tsx'
import { shownDay } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { purposeZh, typesZh } from '../../parts/words.ts'
import { PractitionerSearch } from './practitioner-search.tsx'

export default function WhyPage() {
  const [recordType, setRecordType] = useState('')
  const shown = useQuery(consent, 'explain', { query: recordType ? { recordType } : {} })
  return (
    <Page title="谁能看到，为什么" back="/grants">
      <label className="field">
        <span>看哪类档案</span>
        <select value={recordType} onChange={(event) => setRecordType(event.target.value)}>
          <option value="">全部</option>
          {Object.entries(recordTypes).map(([key, zh]) => (
            <option key={key} value={key}>
              {zh}
            </option>
          ))}
        </select>
      </label>
      <Loaded query={shown} lines={4}>
        {({ who, blocked }) => (
          <>
            <Card title="现在能看到的">
              {who.length === 0 ? (
                <Empty title="没有人" hint="没有生效的授权，除您本人外谁也看不到。" />
              ) : (
                <div className="rows">
                  {who.map((one) => (
                    <RowLink key={one.grantId} to={`/grants/${one.grantId}`}>
                      <span className="row-title">
                        {one.granteeName}
                        {one.granteeOrgName && one.granteeOrgName !== one.granteeName && ` · ${one.granteeOrgName}`}
                      </span>
                      <span className="quiet">
                        {one.because} · {purposeZh(one.purpose)} · {typesZh(one.recordTypes)} · 到{' '}
                        {shownDay(one.validTo)}
                      </span>
                    </RowLink>
                  ))}
                </div>
              )}
            </Card>
            <Blocked blocked={blocked} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** 拒绝名单: deny wins over every grant. */
function Blocked({ blocked }: { blocked: { blockId: string; name: string; since: string }[] }) {
  const [adding, setAdding] = useState(false)
  const { busy, error, act } = useAct()
  const facts = useQuery(personKeys, 'facts', undefined, { enabled: adding })
  const block = (kind: 'person' | 'organisation', id: string) =>
    act(async () => {
      await consent.call('block', { body: { kind, id } })
      refresh('consent.')
      setAdding(false)
    })
  const unblock = (blockId: string) =>
    act(async () => {
      await consent.call('unblock', { params: { blockId } })
      refresh('consent.')
    })
  return (
    <>
      <Card title="拒绝名单">
        <p className="quiet">名单里的人和机构，无论有什么授权都看不到。</p>
        <Problem error={error} />
        {blocked.map(({ blockId, name, since }) => (
          <div key={blockId} className="row">
            <span className="row-words">
              <span className="row-title">{name}</span>
              <span className="quiet">{shownDay(since)} 起</span>
            </span>
            <Button size="small" loading={busy} onClick={() => void unblock(blockId)}>
              解除
            </Button>
          </div>
        ))}
        {blocked.length === 0 && <p>名单是空的。</p>}
        <Button block onClick={() => setAdding(!adding)}>
          {adding ? '取消' : '加入拒绝名单'}
        </Button>
      </Card>
      {adding && (
        <>
          <PractitionerSearch onChoose={({ granteeId }) => void block('person', granteeId)} />
          <Card title="或拒绝整家机构">
            <Loaded query={facts} lines={2}>
              {({ organisations }) => (
                <div className="rows">
                  {organisations.map(({ orgId, name }) => (
                    <Button key={orgId} block disabled={busy} onClick={() => void block('organisation', orgId)}>
                      {name}
                    </Button>
                  ))}
                </div>
              )}
            </Loaded>
          </Card>
        </>
      )}
    </>
  )
}
