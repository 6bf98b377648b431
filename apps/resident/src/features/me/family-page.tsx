import { Button } from 'antd-mobile'
import { type FormEvent, useState } from 'react'
import { residents } from '../../api/apis.ts'
import { forgetAnswers } from '../../api/use-query.ts'
import { Card, Page, Tag } from '../../parts/page.tsx'
import { Problem } from '../../parts/states.tsx'
import { useAct } from '../../parts/use-act.ts'
import { go } from '../../shell/router.ts'
import { useAccount, useSession } from '../../shell/session.tsx'
import { closeRecords } from '../records/own-records.ts'

export default function FamilyPage() {
  const account = useAccount()
  const { reload } = useSession()
  const { busy, error, act } = useAct()
  const actFor = (residentId: string | null) =>
    act(async () => {
      await residents.call('actFor', { body: { residentId } })
      // Nothing of one person may show under the other's name.
      closeRecords()
      forgetAnswers()
      await reload()
      go('/')
    })
  return (
    <Page title="家人" back="/me">
      <Card title="看谁的档案">
        <Problem error={error} />
        <div className="rows">
          <Person
            name={`${account.name}（本人）`}
            current={account.actingFor === null}
            busy={busy}
            onChoose={() => void actFor(null)}
          />
          {account.wards.map((ward) => (
            <Person
              key={ward.residentId}
              name={`${ward.name}（${ward.birthDate} 生）`}
              current={account.actingFor === ward.residentId}
              busy={busy}
              onChoose={() => void actFor(ward.residentId)}
            />
          ))}
        </div>
      </Card>
      <AddChild />
    </Page>
  )
}

function Person({
  name,
  current,
  busy,
  onChoose,
}: {
  name: string
  current: boolean
  busy: boolean
  onChoose: () => void
}) {
  return (
    <div className="row">
      <span className="row-words row-title">{name}</span>
      {current ? (
        <Tag tone="good">正在看</Tag>
      ) : (
        <Button size="small" loading={busy} onClick={onChoose}>
          切换
        </Button>
      )}
    </div>
  )
}

function AddChild() {
  const { reload } = useSession()
  const { busy, error, act } = useAct()
  const [name, setName] = useState('')
  const [identityNumber, setNumber] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void act(async () => {
      await residents.call('addWard', { body: { name, identityNumber: identityNumber.trim() } })
      setName('')
      setNumber('')
      await reload()
    })
  }
  return (
    <Card title="添加孩子">
      <form className="stack" onSubmit={submit}>
        <p className="quiet">只限您是监护人、未满 14 周岁的孩子；由实名服务核验监护关系。</p>
        <label className="field">
          <span>孩子姓名</span>
          <input
            value={name}
            maxLength={40}
            onChange={(event) => setName(event.target.value)}
            required
            name="child-name"
          />
        </label>
        <label className="field">
          <span>孩子身份证号</span>
          <input
            value={identityNumber}
            maxLength={20}
            pattern="\s*[0-9]{17}[0-9Xx]\s*"
            title="18 位身份证号"
            onChange={(event) => setNumber(event.target.value)}
            required
            name="child-number"
          />
        </label>
        <Problem error={error} />
        <Button block color="primary" type="submit" loading={busy}>
          核验并添加
        </Button>
      </form>
    </Card>
  )
}
