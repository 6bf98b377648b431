import { reEnrolmentBytes } from '@jhc/signer/key-bytes.ts'
import { Button } from 'antd-mobile'
import { type FormEvent, useEffect, useState } from 'react'
import { personKeys } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card } from '../../parts/page.tsx'
import { Loaded, Problem } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { useSession } from '../../shell/session.tsx'
import { chainFacts } from '../../signing/chain-facts.ts'
import { deviceSigner } from '../../signing/device-signer.ts'
import { askForPin } from '../../signing/pin-prompt.ts'
import { EnrolPage } from './steps.tsx'

/** The chain has a key and this device has not: cleared storage, another phone, or revoked. */
export default function LostKey() {
  const { key, standing, signOut } = useSession()
  if (!key) return null
  const revoked = key.state === 'revoked'
  return (
    <EnrolPage step={2} title={revoked ? '密钥已吊销' : '本机没有您的密钥'}>
      <div className="card stack">
        {revoked ? (
          <p>您的密钥已吊销，不能再签名。请由一家医院核实身份后绑定新密钥；已有的授权仍可请医院代为撤回。</p>
        ) : key.reEnrolment ? (
          <p>新密钥已在本机生成，正在等待重新绑定生效。</p>
        ) : standing === 'other' ? (
          <p>本机上的密钥不是您当前绑定的那一把：可能已在别的手机上更换。</p>
        ) : (
          <p>
            您绑定过密钥，但这台手机上没有：可能换了手机、卸载过微信，或系统为腾出空间清理了数据。您的授权和档案都还在。
          </p>
        )}
      </div>
      {!revoked && key.publicKey && <RestoreByCode publicKey={key.publicKey} />}
      <ReEnrol />
      <Button block fill="none" onClick={() => void signOut()}>
        退出
      </Button>
    </EnrolPage>
  )
}

function RestoreByCode({ publicKey }: { publicKey: string }) {
  const { account, reload } = useSession()
  const { busy, error, act } = useAct()
  const [code, setCode] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void act(async () => {
      await deviceSigner(account!).restore(code, publicKey, askForPin)
      setCode('')
      await reload()
    })
  }
  return (
    <Card title="有恢复码">
      <form className="stack" onSubmit={submit}>
        <label className="field">
          <span>恢复码（56 位，分隔符和大小写不限）</span>
          <textarea
            value={code}
            onChange={(event) => setCode(event.target.value)}
            rows={3}
            autoComplete="off"
            spellCheck={false}
            name="recovery-code"
          />
        </label>
        <Problem error={error} />
        <Button block color="primary" type="submit" loading={busy} disabled={code.trim() === ''}>
          用恢复码找回
        </Button>
      </form>
    </Card>
  )
}

function ReEnrol() {
  const { key } = useSession()
  const pending = key?.reEnrolment
  return <Card title="没有恢复码：重新绑定">{pending ? <Pending /> : <AskHospital />}</Card>
}

function Pending() {
  const { key, reload } = useSession()
  const pending = key!.reEnrolment!
  useEffect(() => {
    const timer = setInterval(() => void reload(), 4000)
    return () => clearInterval(timer)
  }, [reload])
  const facts = useQuery(personKeys, 'facts')
  const name = facts.data?.organisations.find(({ orgId }) => orgId === pending.orgId)?.name ?? pending.orgId
  return (
    <div className="stack">
      {pending.state === 'awaiting-hospital' && (
        <p>请带身份证到「{name}」，由医院核实后签字。医院签字后还有一段等待期。</p>
      )}
      {pending.state === 'waiting' && pending.readyAt && (
        <p>
          医院已核实。为防冒用，新密钥将于 <Time at={pending.readyAt} /> 生效；在此之前原密钥可以提出反对。
        </p>
      )}
      {pending.state === 'ready' && <p>等待期已过，新密钥即将生效。</p>}
      <Button block onClick={() => void reload()}>
        刷新状态
      </Button>
    </div>
  )
}

function AskHospital() {
  const { account, key, reload } = useSession()
  const { busy, error, act } = useAct()
  const facts = useQuery(personKeys, 'facts')
  const [orgId, setOrgId] = useState('')
  const ask = async () => {
    const { domains, organisations } = await chainFacts(account!)
    const organisation = organisations.find((one) => one.orgId === orgId)!.word
    const signer = deviceSigner(account!)
    // Whatever lies here does not count any more, or there would be nothing to re-enrol.
    if ((await signer.publicKey()) !== null) await signer.forget()
    const publicKey = await signer.create(askForPin, '为重新绑定创建新密钥')
    const attempt = (key as { nextAttempt?: number }).nextAttempt ?? 1
    const bytes = reEnrolmentBytes(
      { domain: domains.identities, id: key!.id },
      { version: key!.version + 1, attempt, publicKey, organisation },
    )
    const proof = await signer.sign(bytes, { what: '申请重新绑定新密钥', ask: askForPin })
    await personKeys.call('requestReEnrolment', { body: { publicKey, proof, orgId, attempt } })
    await reload()
  }
  return (
    <div className="stack">
      <p className="quiet">
        选一家您去过的独立医院，当面核实身份；医院签字后经过等待期生效，期间原密钥会收到通知并可反对。
      </p>
      <Loaded query={facts} lines={2}>
        {({ organisations }) => (
          <label className="field">
            <span>由哪家医院核实</span>
            <select value={orgId} onChange={(event) => setOrgId(event.target.value)} name="hospital">
              <option value="">请选择</option>
              {organisations
                .filter(({ mayReEnrol }) => mayReEnrol)
                .map((one) => (
                  <option key={one.orgId} value={one.orgId}>
                    {one.name}
                  </option>
                ))}
            </select>
          </label>
        )}
      </Loaded>
      <Problem error={error} />
      <Button block loading={busy} disabled={orgId === ''} onClick={() => void act(ask)}>
        申请重新绑定
      </Button>
    </div>
  )
}
