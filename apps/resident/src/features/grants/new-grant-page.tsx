import type { Purpose } from '@jhc/record/consent/consent-words.ts'
import { Button } from 'antd-mobile'
import { useEffect, useState } from 'react'
import { consent, personKeys } from '../../api/apis.ts'
import { refresh, useQuery } from '../../api/use-query.ts'
import { Card, Page } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { purposeZh } from '../../parts/words.ts'
import { go, useAddress } from '../../shell/router.ts'
import { ConsentForm, type Recipient } from './consent-form.tsx'
import { PractitionerSearch } from './practitioner-search.tsx'
import { noBounds } from './scope.ts'

const purposesOf: Record<string, Purpose[]> = {
  'data-use': ['treatment', 'referral', 'health-management'],
  'third-party-query': ['insurance-claim', 'certification'],
}

/** 主动授权: who first, then for what, then the same consent screen as for a request. */
export default function NewGrantPage() {
  const { query } = useAddress()
  const kind = query.get('kind') === 'third-party-query' ? 'third-party-query' : 'data-use'
  const purposes = purposesOf[kind]!
  const [recipient, setRecipient] = useState<Recipient | null>(null)
  const [purpose, setPurpose] = useState<Purpose>(purposes[0]!)
  const [holder, setHolder] = useState('')
  const facts = useQuery(personKeys, 'facts')
  useEffect(() => {
    if (recipient) window.scrollTo(0, 0)
  }, [recipient])
  const holders = facts.data?.organisations.filter(({ holdsRecords }) => holdsRecords) ?? []
  return (
    <Page title={kind === 'data-use' ? '主动授权' : '第三方查询授权'} back="/grants">
      {recipient ? (
        <>
          <Card title="授权给">
            <p>
              <strong>{recipient.name}</strong> {recipient.orgName !== recipient.name && recipient.orgName}{' '}
              <button type="button" className="link" onClick={() => setRecipient(null)}>
                重选
              </button>
            </p>
            <fieldset className="ticks radios">
              <legend>用途（一次授权只用于一个用途）</legend>
              {purposes.map((one) => (
                <label key={one}>
                  <input type="radio" name="purpose" checked={one === purpose} onChange={() => setPurpose(one)} />
                  {purposeZh(one)}
                </label>
              ))}
            </fieldset>
            <label className="field">
              <span>由哪家医院提供</span>
              <select value={holder} onChange={(event) => setHolder(event.target.value)}>
                <option value="">各医院</option>
                {holders.map(({ orgId, name }) => (
                  <option key={orgId} value={orgId}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </Card>
          <ConsentForm
            key={`${purpose} ${holder}`}
            kind={kind}
            mode="proactive"
            purpose={purpose}
            recipient={recipient}
            holderOrgId={holder || null}
            holderName={holders.find(({ orgId }) => orgId === holder)?.name ?? '各医院'}
            bounds={noBounds()}
            days={30}
            onSigned={async (body) => {
              const { grantId } = await consent.call('grant', { body })
              refresh('consent.')
              go(`/grants/${grantId}?done=1`, { replace: true })
            }}
          />
        </>
      ) : (
        <>
          {kind === 'data-use' && <PractitionerSearch onChoose={setRecipient} />}
          <Card title={kind === 'data-use' ? '或授权给整家医院' : '授权给机构'}>
            <p className="quiet">授权给机构后，该机构内有权限的人员在所选用途内都可查阅。</p>
            <Loaded query={facts} lines={3}>
              {({ organisations }) => (
                <div className="rows">
                  {organisations.map(({ orgId, name }) => (
                    <Button
                      key={orgId}
                      block
                      onClick={() =>
                        setRecipient({ granteeKind: 'organisation', granteeId: orgId, name, orgName: name })
                      }
                    >
                      {name}
                    </Button>
                  ))}
                </div>
              )}
            </Loaded>
          </Card>
          {kind === 'third-party-query' && <PractitionerSearch onChoose={setRecipient} />}
        </>
      )}
    </Page>
  )
}
