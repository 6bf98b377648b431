import { Button } from 'antd-mobile'
import { useState } from 'react'
import { Card } from '../../parts/page.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Problem } from '../../parts/states.tsx'
import { today } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { useAccount, useSession } from '../../shell/session.tsx'
import { deviceSigner } from '../../signing/device-signer.ts'
import { askForPin } from '../../signing/pin-prompt.ts'

/** The one way on which the key leaves the device: to the person's own paper. It is sent nowhere and gone when the sheet closes. */
export function RecoveryKit() {
  const account = useAccount()
  const { kitTaken, reload } = useSession()
  const { busy, error, act } = useAct()
  const [code, setCode] = useState('')
  const show = () =>
    act(async () => {
      setCode(await deviceSigner(account).recoveryCode({ what: '显示恢复码', ask: askForPin }))
    })
  const close = () => {
    setCode('')
    void reload()
  }
  return (
    <Card title="恢复码">
      <div className="stack">
        <p className="quiet">
          换手机、清理空间或忘记密码后，用它找回密钥。谁拿到恢复码谁就能替您签名，请抄在纸上收好，不要拍照发给别人。
        </p>
        {kitTaken && <p>✓ 已显示过恢复码；没抄下的话请再看一次。</p>}
        <Problem error={error} />
        <Button block color="primary" loading={busy} onClick={() => void show()}>
          显示恢复码
        </Button>
      </div>
      <Sheet title="恢复码" open={code !== ''} onClose={close}>
        <div className="stack">
          <ol className="recovery" aria-label="恢复码，共 14 组">
            {code.split('-').map((group, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups may be equal and never move
              <li key={`${i} ${group}`}>{group}</li>
            ))}
          </ol>
          <p className="quiet">共 14 组，每组 4 位，按编号顺序抄写；字母没有 I、L、O、U。</p>
          <Button block onClick={() => saveFile(code, account.name)}>
            存成文件
          </Button>
          <Button block onClick={() => window.print()}>
            打印
          </Button>
          <Button block color="primary" onClick={close}>
            我已抄好
          </Button>
        </div>
      </Sheet>
    </Card>
  )
}

function saveFile(code: string, name: string): void {
  const text = `健康静安 · 签名密钥恢复码\n${name} ${today()}\n\n${code}\n\n谁拿到它谁就能替您签名。请打印或抄写后删除本文件，不要发给任何人；平台和医院都不会向您索要。\n`
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = '恢复码.txt'
  link.click()
  URL.revokeObjectURL(url)
}
