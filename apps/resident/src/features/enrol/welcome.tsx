import { Button } from 'antd-mobile'
import { residents } from '../../api/apis.ts'
import { Problem } from '../../parts/states.tsx'
import { useAct } from '../../parts/use-act.ts'
import { useAddress } from '../../shell/router.ts'
import { EnrolPage } from './steps.tsx'

export default function Welcome() {
  const { path, query } = useAddress()
  const { busy, error, act } = useAct()
  const start = () =>
    act(async () => {
      const search = query.toString()
      const { url } = await residents.call('startWeChat', { body: { returnTo: search ? `${path}?${search}` : path } })
      window.location.assign(url)
    })
  return (
    <EnrolPage step={0} title="健康静安">
      <div className="hero">
        <p className="hero-words">您的健康档案，由您作主</p>
        <ul className="promises">
          <li>在一处看到各家医院的就诊、检验和体检记录</li>
          <li>谁能看、看哪些、用于什么、看到何时，都由您的密钥签字决定</li>
          <li>谁看过，几秒内您就知道；随时撤回</li>
        </ul>
      </div>
      <Button block color="primary" size="large" loading={busy} onClick={() => void start()}>
        用「健康静安」微信账户登录
      </Button>
      <Problem error={error} />
      <p className="quiet">登录只用于确认微信账户，不会读取您的聊天和好友。</p>
    </EnrolPage>
  )
}
