import './consent.css'
import { CheckCircleFilled, StopOutlined } from '@ant-design/icons'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Alert, Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { consent, personKeys } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'

interface Switches {
  emergency: boolean
  paper: boolean
}
const cards = [
  {
    key: 'emergency',
    name: '急救调阅',
    what: '患者不能表达意愿时，医生说明理由，与所在医院共同签名后调阅，最长 24 小时；居民立即收到通知，可撤回、可提出异议。',
  },
  {
    key: 'paper',
    name: '纸质授权',
    what: '医院登记居民的纸质同意书并代签，只能查阅本院档案；居民立即收到通知，可撤回、可提出异议。',
  },
] as const

export function SwitchesPage() {
  const query = personKeys.useQuery('facts', {}, { refetchInterval: 10_000 })
  const maySwitch = usePermission('consent.switch')
  const [turning, setTurning] = useState<(typeof cards)[number] | null>(null)
  return (
    <>
      <PageHeader
        title="急救与纸质授权"
        hint="这两类授权不由居民本人签署，默认关闭；由区级开通，写入链上合约，全区即时生效，并在每个界面和证明上标明。"
      />
      <Loaded query={query} rows={6} minHeight={240}>
        {({ switches }) => (
          <div className="stack">
            {cards.map((card) => (
              <Panel key={card.key} title={card.name}>
                <div className="switch-card">
                  <div>
                    {switches[card.key] ? (
                      <ToneTag tone="waiting" icon={<CheckCircleFilled />}>
                        已开通
                      </ToneTag>
                    ) : (
                      <ToneTag tone="neutral" icon={<StopOutlined />}>
                        未开通
                      </ToneTag>
                    )}
                    <p>{card.what}</p>
                  </div>
                  {maySwitch && (
                    <Button danger={!switches[card.key]} onClick={() => setTurning(card)}>
                      {switches[card.key] ? '关闭' : '开通'}
                    </Button>
                  )}
                </div>
              </Panel>
            ))}
            {turning && <Confirmation card={turning} switches={switches} onClose={() => setTurning(null)} />}
          </div>
        )}
      </Loaded>
    </>
  )
}

function Confirmation(props: { card: (typeof cards)[number]; switches: Switches; onClose: () => void }) {
  const { card, switches } = props
  const next = !switches[card.key]
  const words = `${next ? '开通' : '关闭'}${card.name}`
  const id = useId()
  const [typed, setTyped] = useState('')
  const { change, busy } = useChange([[personKeys.api.name], [consent.api.name]])
  const apply = async () => {
    const done = await change(`已${words}，写入链上后生效`, () =>
      consent.client.setSwitches({ body: { ...switches, [card.key]: next } }),
    )
    if (done) props.onClose()
  }
  return (
    <Modal
      open
      title={words}
      okText={words}
      okButtonProps={{ danger: next, disabled: typed.trim() !== words }}
      confirmLoading={busy}
      onOk={apply}
      onCancel={props.onClose}
    >
      <Alert
        type="warning"
        showIcon
        className="gap-below"
        title={
          next
            ? '开通后，未经居民本人签署的授权在全区有效。请确认区级批准文件已到位。'
            : '关闭后，现有的这类授权立即不能再用于调阅；再次开通时，未到期的恢复有效。'
        }
      />
      <label htmlFor={id} className="typed-label">
        请输入「<b>{words}</b>」以确认
      </label>
      <Input id={id} value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
    </Modal>
  )
}
