import { Button } from 'antd-mobile'
import { residents } from '../../api/apis.ts'
import { Problem } from '../../parts/states.tsx'
import { useAct } from '../../parts/use-act.ts'
import { useSession } from '../../shell/session.tsx'
import { deviceSigner } from '../../signing/device-signer.ts'
import { askForPin } from '../../signing/pin-prompt.ts'
import { EnrolPage } from './steps.tsx'

export default function SignIn() {
  const { account, reload, signOut } = useSession()
  const { busy, error, act } = useAct()
  if (!account) return null
  const signIn = async () => {
    const { challenge } = await residents.call('challenge')
    // Its words say what it is for; nothing that counts as a consent begins like it.
    if (!challenge.startsWith('jhc-sign-in/1 ')) throw Object.assign(new Error('challenge'), strange)
    const bytes = new TextEncoder().encode(challenge)
    // It is the account's own key that opens it, whoever is looked at.
    const signature = await deviceSigner({ ...account, actingFor: null }).sign(bytes, {
      what: '登录我的健康账户',
      ask: askForPin,
      weight: 'light',
    })
    await residents.call('signIn', { body: { challenge, signature } })
    await reload()
  }
  return (
    <EnrolPage step={3} title="登录">
      <div className="card stack">
        <p>
          <strong>{account.name}</strong>，您好。请用本机的密钥登录。
        </p>
        <Button block color="primary" size="large" loading={busy} onClick={() => void act(signIn)}>
          用密钥登录
        </Button>
        <Problem error={error} />
        <p className="quiet">忘记签名密码？退出后无法找回密码，但可以用恢复码重设。</p>
      </div>
      <ForgotPin />
      <Button block fill="none" onClick={() => void signOut()}>
        退出
      </Button>
    </EnrolPage>
  )
}
const strange = {
  code: 'h5.strange-challenge',
  zh: '平台要求签名的内容不是登录，已拒绝。请联系客服核实。',
  retryable: false,
}

function ForgotPin() {
  const { account, reload } = useSession()
  const { busy, act } = useAct()
  if (!account) return null
  return (
    <Button
      block
      fill="none"
      loading={busy}
      onClick={() => {
        if (!window.confirm('将移除本机上的密钥，然后用恢复码或重新绑定找回。没有恢复码时需要医院核实身份。确定继续？'))
          return
        void act(async () => {
          await deviceSigner({ ...account, actingFor: null }).forget()
          await reload()
        })
      }}
    >
      忘记签名密码
    </Button>
  )
}
