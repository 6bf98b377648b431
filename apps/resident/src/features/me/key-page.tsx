import { objectionBytes, ownRevocationBytes, rotationBytes } from '@jhc/signer/key-bytes.ts'
import { Button } from 'antd-mobile'
import { useState } from 'react'
import { personKeys } from '../../api/apis.ts'
import { refresh } from '../../api/use-query.ts'
import { Card, Page } from '../../parts/page.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Problem } from '../../parts/states.tsx'
import { Tech } from '../../parts/tech.tsx'
import { Time } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { type Signer, useAccount, useSession } from '../../shell/session.tsx'
import { chainFacts } from '../../signing/chain-facts.ts'
import { deviceSigner } from '../../signing/device-signer.ts'
import { askForPin } from '../../signing/pin-prompt.ts'
import { RecoveryKit } from './recovery-kit.tsx'

export default function KeyPage() {
  const { key, keptThrough } = useSession()
  if (!key) return null
  return (
    <Page title="我的密钥" back="/me">
      {key.reEnrolment && <Objection />}
      <Card>
        <p>
          密钥在这台手机上，由您的签名密码保护。
          {!keptThrough && '浏览器没有答应长期保留数据，空间不足时可能被清理，请务必保存恢复码。'}
        </p>
        <Tech
          rows={[
            ['公钥', key.publicKey],
            ['第几把', key.version],
            ['链上标识', key.id],
            ['绑定时间', key.boundAt],
          ]}
        />
      </Card>
      <RecoveryKit />
      <ChangePin />
      <Rotate />
      <Revoke />
    </Page>
  )
}

/** Somebody asks to replace this key, perhaps in vain. */
function Objection() {
  const account = useAccount()
  const { key, reload } = useSession()
  const { busy, error, act } = useAct()
  const pending = key!.reEnrolment!
  const object = async () => {
    const { domains } = await chainFacts(account)
    const bytes = objectionBytes(
      { domain: domains.identities, id: key!.id },
      pending.publicKey,
      pending.readyAtSeconds ?? 0,
    )
    const signature = await deviceSigner(account).sign(bytes, { what: '反对更换我的密钥', ask: askForPin })
    await personKeys.call('objectToReEnrolment', { body: { signature } })
    await until(({ reEnrolment }) => reEnrolment === null)
    await reload()
  }
  return (
    <div className="notice notice-warn" role="alert">
      <p>
        有人申请用新密钥替换您的密钥
        {pending.readyAt && (
          <>
            ，将于 <Time at={pending.readyAt} /> 生效
          </>
        )}
        。如果不是您本人，请马上反对，并联系区卫生信息中心。
      </p>
      <Problem error={error} />
      <Button
        color="danger"
        block
        loading={busy}
        disabled={pending.readyAtSeconds === null}
        onClick={() => void act(object)}
      >
        不是我，反对
      </Button>
      {pending.readyAtSeconds === null && <p className="small">医院还没有签字，签字之后即可反对。</p>}
    </div>
  )
}

function ChangePin() {
  const account = useAccount()
  const { busy, error, act } = useAct()
  const [done, setDone] = useState(false)
  return (
    <Card title="更换签名密码">
      <div className="stack">
        <p className="quiet">先输入原密码，再设置新密码。密钥不变，恢复码仍然有效。</p>
        {done && <p role="status">✓ 密码已更换</p>}
        <Problem error={error} />
        <Button
          block
          loading={busy}
          onClick={() => void act(() => deviceSigner(account).changePin(askForPin)).then(setDone)}
        >
          更换密码
        </Button>
      </div>
    </Card>
  )
}

function Rotate() {
  const account = useAccount()
  const { key, reload } = useSession()
  const { busy, error, act } = useAct()
  const [done, setDone] = useState(false)
  const rotate = async () => {
    const { domains } = await chainFacts(account)
    await deviceSigner(account).rotate(
      (publicKey) => rotationBytes({ domain: domains.identities, id: key!.id }, key!.version + 1, publicKey),
      { what: '更换我的密钥', ask: askForPin },
      async (next) => {
        await personKeys.call('rotate', { body: next })
        // Where the chain does not take it in time both keys stay on the device, and the next start finds out.
        await until(({ publicKey }) => publicKey === next.publicKey)
      },
    )
    refresh('person-keys.')
    await reload()
  }
  return (
    <Card title="更换密钥">
      <div className="stack">
        <p className="quiet">
          怀疑密码被人看到时更换。已有的授权不受影响；旧的恢复码作废。链上确认后会自动退出，请重新登录（签名密码不变），再保存新的恢复码。
        </p>
        {done && <p role="status">✓ 密钥已更换，请保存新的恢复码</p>}
        <Problem error={error} />
        <Button block loading={busy} onClick={() => void act(rotate).then(setDone)}>
          更换密钥
        </Button>
      </div>
    </Card>
  )
}

/** Until the chain has taken what was handed in. */
async function until(taken: (key: Signer) => boolean): Promise<void> {
  for (let i = 0; i < 30; i++) {
    if (taken(await personKeys.call('mine'))) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw notYet
}
const notYet = {
  code: 'h5.chain-slow',
  zh: '已提交，链上还没有确认；请稍后回到这里查看，不要重复提交。',
  retryable: true,
}

function Revoke() {
  const account = useAccount()
  const { key, reload } = useSession()
  const { busy, error, act } = useAct()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const revoke = async () => {
    const { domains } = await chainFacts(account)
    const bytes = ownRevocationBytes({ domain: domains.identities, id: key!.id }, key!.version)
    const signature = await deviceSigner(account).sign(bytes, { what: '吊销我的密钥', ask: askForPin })
    await personKeys.call('revoke', { body: { signature } })
    setOpen(false)
    await reload()
  }
  return (
    <Card title="吊销密钥">
      <div className="stack">
        <p className="quiet">
          密码泄露又来不及更换时使用。吊销后任何人都不能再用它签名，需由医院核实身份后绑定新密钥。
        </p>
        <Button block color="danger" fill="outline" onClick={() => setOpen(true)}>
          吊销
        </Button>
      </div>
      <Sheet title="吊销密钥？" open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>吊销后不能恢复。您将不能登录和授权，直到医院核实您的身份。</p>
          <label className="field">
            <span>请输入「吊销」确认</span>
            <input value={typed} onChange={(event) => setTyped(event.target.value)} name="confirm" autoComplete="off" />
          </label>
          <Problem error={error} />
          <Button
            block
            color="danger"
            loading={busy}
            disabled={typed.trim() !== '吊销'}
            onClick={() => void act(revoke)}
          >
            用密钥签名吊销
          </Button>
        </div>
      </Sheet>
    </Card>
  )
}
