import { useEffect } from 'react'
import { Waiting } from '../../parts/states.tsx'
import { useSession } from '../../shell/session.tsx'
import { EnrolPage } from './steps.tsx'

export default function KeyOnItsWay() {
  const { reload } = useSession()
  useEffect(() => {
    const timer = setInterval(() => void reload(), 1000)
    return () => clearInterval(timer)
  }, [reload])
  return (
    <EnrolPage step={2} title="正在绑定密钥">
      <div className="card stack">
        <p role="status">正在把您的公钥写到链上，一般几秒钟，请不要关闭页面。</p>
        <Waiting lines={2} label="正在上链" />
      </div>
    </EnrolPage>
  )
}
