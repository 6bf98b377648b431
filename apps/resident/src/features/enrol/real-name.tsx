import { Button } from 'antd-mobile'
import { type FormEvent, useState } from 'react'
import { residents } from '../../api/apis.ts'
import { failureOf } from '../../api/request-failure.ts'
import { Problem } from '../../parts/states.tsx'
import { useAct } from '../../parts/use-act.ts'
import { useSession } from '../../shell/session.tsx'
import { EnrolPage } from './steps.tsx'

export default function RealName() {
  const { reload, signOut } = useSession()
  const { busy, error, act } = useAct()
  const [form, setForm] = useState({ name: '', identityNumber: '', phone: '' })
  const [child, setChild] = useState(false)
  const elsewhere = error !== null && failureOf(error).code === 'residents.bound-elsewhere'
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  })
  const identify = (rebind: boolean) =>
    act(async () => {
      const account = await residents.call('identify', {
        body: { ...form, identityNumber: form.identityNumber.trim(), rebind },
      })
      if (account.needsGuardian) return setChild(true)
      await reload()
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void identify(false)
  }
  if (child)
    return (
      <EnrolPage step={1} title="需要监护人">
        <div className="card stack">
          <p>未满 14 周岁的孩子，由父母或其他监护人用监护人自己的账户办理。</p>
          <p>请监护人登录后，在「我的 — 家人」里添加孩子。这里没有保存孩子的信息。</p>
          <Button block onClick={() => setChild(false)}>
            我是监护人，填写我自己的信息
          </Button>
        </div>
      </EnrolPage>
    )
  return (
    <EnrolPage step={1} title="实名核验">
      <form className="card stack" onSubmit={submit}>
        <p className="quiet">姓名和身份证号用来找到各医院里您的档案，只用于本平台；核验由「健康静安」实名服务完成。</p>
        <label className="field">
          <span>姓名</span>
          <input {...field('name')} name="name" autoComplete="name" maxLength={40} required />
        </label>
        <label className="field">
          <span>身份证号</span>
          <input
            {...field('identityNumber')}
            name="identityNumber"
            autoComplete="off"
            inputMode="text"
            pattern="\s*[0-9]{17}[0-9Xx]\s*"
            title="18 位身份证号"
            maxLength={20}
            required
          />
        </label>
        <label className="field">
          <span>
            手机号 <small>（可不填；换绑微信时必填）</small>
          </span>
          <input {...field('phone')} name="phone" type="tel" autoComplete="tel" maxLength={20} required={elsewhere} />
        </label>
        <Problem error={error} />
        {elsewhere ? (
          <>
            <p>这位居民已绑定另一个微信。确认是您本人、且填了登记的手机号时，可以换绑到当前微信，原微信会收到通知。</p>
            <Button block color="primary" loading={busy} disabled={!form.phone} onClick={() => void identify(true)}>
              换绑到当前微信
            </Button>
          </>
        ) : (
          <Button block color="primary" size="large" type="submit" loading={busy}>
            核验
          </Button>
        )}
      </form>
      <Button block fill="none" onClick={() => void signOut()}>
        退出
      </Button>
    </EnrolPage>
  )
}
