import '../consent/consent.css'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Alert, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { personKeys } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { type PendingKey, whatWords } from './key-approvals-page.tsx'

/** Where the organisation keeps its own key, the signature over the digest is brought; in the demonstration the platform's key ring signs. */
export function KeySigningModal({ item, onClose }: { item: PendingKey; onClose: () => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const { change, busy } = useChange([[personKeys.api.name]])
  const signature = text.trim().toLowerCase().replace(/^0x/, '')
  const wellFormed = /^[0-9a-f]{128}$/.test(signature)
  const sign = async () => {
    const body = { what: item.what, ...(item.heldHere ? {} : { signature }) }
    const done = await change('已签名，写入链上后生效', () =>
      personKeys.client.countersign({ params: { id: item.id }, body }),
    )
    if (done) onClose()
  }
  return (
    <Modal
      open
      width={640}
      title={`为「${item.name}」签名：${whatWords[item.what]}`}
      okText="签名"
      okButtonProps={{ disabled: !item.heldHere && !wellFormed }}
      confirmLoading={busy}
      onOk={sign}
      onCancel={onClose}
    >
      <Alert
        type="warning"
        showIcon
        className="gap-below"
        title={
          item.what === 'practitioner'
            ? '签名即证明：这把公钥属于本机构的这位医务人员。请核对本人手机或浏览器上显示的公钥首尾。'
            : '签名即证明：本机构已核实居民本人遗失了密钥，新公钥由其本人持有。等待期内原密钥仍可反对。'
        }
      />
      <Facts
        items={[
          { label: '公钥', value: <CopyableId value={item.publicKey} label="公钥" head={18} tail={16} /> },
          { label: '待签摘要（SM3）', value: <CopyableId value={item.digest} label="待签摘要" head={18} tail={16} /> },
        ]}
      />
      {item.heldHere ? (
        <p className="jhc-quiet">演示环境：本机构的密钥由平台代管，确认后直接签名。</p>
      ) : (
        <>
          <label htmlFor={id} className="typed-label">
            用本机构 SM2 私钥对摘要的 32 字节签名（用户标识 1234567812345678），填入 r‖s，128 位十六进制
          </label>
          <Input.TextArea
            id={id}
            rows={3}
            value={text}
            status={text !== '' && !wellFormed ? 'error' : undefined}
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
    </Modal>
  )
}
