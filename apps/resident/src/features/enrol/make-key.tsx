import { enrolmentBytes } from '@jhc/signer/key-bytes.ts'
import { Button } from 'antd-mobile'
import { personKeys } from '../../api/apis.ts'
import { Problem } from '../../parts/states.tsx'
import { useAct } from '../../parts/use-act.ts'
import { type Account, useSession } from '../../shell/session.tsx'
import { chainFacts } from '../../signing/chain-facts.ts'
import { deviceSigner } from '../../signing/device-signer.ts'
import { askForPin } from '../../signing/pin-prompt.ts'
import { EnrolPage } from './steps.tsx'

/** The key of this device is made where there is none, then handed in with its own signature. */
async function enrolKey(account: Account, id: string, standing: string | null): Promise<void> {
  const signer = deviceSigner(account)
  const facts = await chainFacts(account)
  if (standing === 'none' || (await signer.publicKey()) === null) await signer.create(askForPin, '创建我的签名密钥')
  const publicKey = (await signer.publicKey())!
  const bytes = enrolmentBytes({ domain: facts.domains.identities, id }, 'resident', null)
  const proof = await signer.sign(bytes, { what: '绑定这把密钥', ask: askForPin, weight: 'light' })
  await personKeys.call('enrol', { body: { publicKey, proof } })
}

export default function MakeKey() {
  const { account, key, standing, reload, signOut } = useSession()
  const { busy, error, act } = useAct()
  if (!account || !key) return null
  const child = account.actingFor !== null
  return (
    <EnrolPage step={2} title={child ? '为孩子创建密钥' : '创建密钥'}>
      <div className="card stack">
        {key.state === 'refused' && <p role="alert">上一次绑定没有成功，请重新提交。</p>}
        {child ? (
          <p>
            作为监护人，您替孩子签字。孩子在您的手机上另有一把密钥，用您设置的密码保护；它与您自己的密钥分开，链上看不出是谁的孩子。
          </p>
        ) : (
          <>
            <p>密钥是您在链上的签名笔：每次授权、变更、撤回都要用它签字，没有它谁也不能替您同意。</p>
            <ul className="promises">
              <li>密钥在这台手机上生成，用您设置的密码加密保存，不会上传</li>
              <li>建好后请马上抄下恢复码：换手机或清理空间后用它找回</li>
              <li>手机丢了可以吊销，再由医院核实身份后重新绑定</li>
            </ul>
          </>
        )}
        <Button
          block
          color="primary"
          size="large"
          loading={busy}
          onClick={() =>
            void act(async () => {
              await enrolKey(account, key.id, standing)
              await reload()
            })
          }
        >
          {standing === 'unbound' ? '提交绑定' : '创建密钥'}
        </Button>
        <Problem error={error} />
        <details className="tech">
          <summary>技术细节</summary>
          <p>
            国密 SM2 密钥；私钥以 scrypt（N=2¹⁵, r=8, p=3）拉伸密码后用 SM4 加密存于浏览器
            IndexedDB。公钥及其自签名上链， 居民标识是加盐的承诺值 <code>{key.id.slice(0, 10)}…</code>
            ，链上没有姓名和身份证号。
          </p>
        </details>
      </div>
      <Button block fill="none" onClick={() => void signOut()}>
        退出
      </Button>
    </EnrolPage>
  )
}
