import { KeyOutlined, ReloadOutlined } from '@ant-design/icons'
import { fromHex } from '@jhc/gm/bytes.ts'
import { encodeSigned, type Hex } from '@jhc/record/signed-bytes.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Alert, Button, Card, Descriptions, Modal, Steps } from 'antd'
import { useState } from 'react'
import { personKeys } from '../apis.ts'
import { useAct } from '../parts/use-act.ts'
import { signerOf, useOwnKey } from './own-key.ts'
import { useAskForPin } from './pin-dialog.tsx'

const states = {
  none: { word: '尚未绑定', tone: 'neutral' },
  proposed: { word: '等待本机构签署', tone: 'waiting' },
  submitted: { word: '正在上链', tone: 'included' },
  active: { word: '已生效', tone: 'verified' },
  refused: { word: '本机构未签署', tone: 'mismatch' },
  revoked: { word: '已吊销', tone: 'mismatch' },
} as const

export function KeyPage() {
  const { mine } = useOwnKey()
  return (
    <div className="stack narrow-page">
      <PageHeader
        title="我的签名密钥"
        hint="每一次调阅申请都由您本人的密钥签名；密钥只在这台设备上，平台和医院都没有。"
      />
      <Loaded query={mine} rows={6}>
        {() => <KeyState />}
      </Loaded>
    </div>
  )
}

function KeyState() {
  const { accountId, mine, facts, here } = useOwnKey()
  const ask = useAskForPin()
  const { act, busy } = useAct([personKeys.key('mine'), ['own-key']])
  const [code, setCode] = useState<string | null>(null)
  const key = mine.data!
  const standing = here.data?.standing
  const state = states[key.state]
  const signer = signerOf(accountId)
  const organisation = facts.data?.organisations.find(({ orgId }) => orgId === key.orgId)

  const enrol = () =>
    act('密钥已提交，等待本机构签署。', async () => {
      const { domains } = facts.data!
      await signer.holdDomains({ ...domains })
      const publicKey = (await signer.publicKey()) ?? (await signer.create(ask, '创建您的签名密钥，请设置签名密码'))
      const bytes = encodeSigned('enrolment', {
        domain: hex(domains.identities),
        action: 1,
        kind: 2,
        id: hex(key.id),
        organisation: hex(organisation!.word),
      })
      const proof = await signer.sign(fromHex(bytes.slice(2)), { what: '绑定签名密钥', ask })
      return personKeys.client.enrol({ body: { publicKey, proof } })
    })
  const revoke = () =>
    act('密钥已吊销。', async () => {
      const bytes = encodeSigned('ownRevocation', {
        domain: hex(facts.data!.domains.identities),
        action: 3,
        version: key.version,
        id: hex(key.id),
      })
      const signature = await signer.sign(fromHex(bytes.slice(2)), {
        what: '吊销本人密钥，之后不能再用它申请调阅',
        ask,
      })
      await personKeys.client.revoke({ body: { signature } })
      await signer.forget()
    })
  const showCode = () =>
    act(null, async () => setCode(await signer.recoveryCode({ what: '查看恢复码（请避开他人）', ask })))

  const mayEnrol = key.state === 'none' || key.state === 'refused' || key.state === 'revoked'
  return (
    <>
      <Card>
        <Steps
          className="gap-below"
          size="small"
          responsive
          current={key.state === 'active' ? 3 : key.state === 'submitted' ? 2 : key.state === 'proposed' ? 1 : 0}
          items={[{ title: '本机创建' }, { title: '机构签署' }, { title: '上链' }, { title: '可用' }]}
        />
        <Descriptions column={1} size="small" styles={{ label: { width: 96 } }}>
          <Descriptions.Item label="状态">
            <ToneTag tone={state.tone}>{state.word}</ToneTag>
          </Descriptions.Item>
          <Descriptions.Item label="本机">
            {standing === 'ready' && '密钥在这台设备上'}
            {standing === 'unbound' && '已在这台设备上创建'}
            {standing === 'none' && '这台设备上还没有密钥'}
            {standing === 'missing' && '密钥不在这台设备上'}
            {standing === 'other' && '这台设备上的密钥不是已绑定的那一把'}
          </Descriptions.Item>
          <Descriptions.Item label="机构">{organisation?.name ?? key.orgId ?? '—'}</Descriptions.Item>
          {key.publicKey && (
            <Descriptions.Item label="公钥">
              <CopyableId value={key.publicKey} label="公钥" />
            </Descriptions.Item>
          )}
          {key.boundAt && (
            <Descriptions.Item label="绑定时间">
              <TimeText at={key.boundAt} />
            </Descriptions.Item>
          )}
        </Descriptions>
        {key.state === 'refused' && (
          <Alert
            className="gap-below"
            type="error"
            showIcon
            title="本机构没有签署这把密钥，请联系信息科核实后重新提交。"
          />
        )}
        {(standing === 'missing' || standing === 'other') && key.state === 'active' && (
          <Alert
            className="gap-below"
            type="warning"
            showIcon
            title="已绑定的密钥不在这台设备上"
            description="请用恢复码找回；没有恢复码时，先请本机构信息科停用旧密钥，再在这里重新绑定。"
          />
        )}
        <div className="actions">
          {mayEnrol && (
            <Button type="primary" icon={<KeyOutlined />} loading={busy} disabled={!organisation} onClick={enrol}>
              创建并绑定密钥
            </Button>
          )}
          {key.state === 'proposed' && (
            <Button icon={<ReloadOutlined />} onClick={() => mine.refetch()} loading={mine.isFetching}>
              刷新状态
            </Button>
          )}
          {standing === 'ready' && (
            <>
              <Button onClick={showCode} loading={busy}>
                {here.data?.kitTaken ? '再看恢复码' : '抄录恢复码'}
              </Button>
              <Button onClick={() => act('签名密码已更换。', () => signer.changePin(ask))} loading={busy}>
                更换签名密码
              </Button>
              <RevokeButton onConfirm={revoke} busy={busy} />
            </>
          )}
          {standing === 'missing' && key.publicKey && <RestoreButton onChain={key.publicKey} accountId={accountId} />}
        </div>
        {mayEnrol && facts.data && !organisation && (
          <Alert type="warning" showIcon title="您所在的机构还没有链上身份，请联系信息科。" />
        )}
      </Card>
      <Modal
        open={code !== null}
        title="恢复码"
        footer={
          <Button type="primary" onClick={() => setCode(null)}>
            已抄录并妥善保管
          </Button>
        }
        onCancel={() => setCode(null)}
      >
        <Alert
          className="gap-below"
          type="warning"
          showIcon
          title="持有恢复码即可冒用您签名。请抄在纸上，不要拍照或发送。"
        />
        <p className="recovery-code">{code}</p>
      </Modal>
    </>
  )
}

function RevokeButton(props: { onConfirm: () => void; busy: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button danger onClick={() => setOpen(true)} loading={props.busy}>
        吊销密钥
      </Button>
      <Modal
        open={open}
        title="吊销这把密钥？"
        okText="吊销"
        okButtonProps={{ danger: true }}
        cancelText="取消"
        onCancel={() => setOpen(false)}
        onOk={() => {
          setOpen(false)
          props.onConfirm()
        }}
      >
        吊销后不能恢复：未完成的申请会失效，再次调阅须重新创建密钥并由本机构签署。
      </Modal>
    </>
  )
}

function RestoreButton(props: { onChain: string; accountId: string }) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const ask = useAskForPin()
  const { act, busy } = useAct([['own-key']])
  async function restore() {
    const done = await act('密钥已找回。', () => signerOf(props.accountId).restore(text, props.onChain, ask))
    if (done !== null) setOpen(false)
  }
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        用恢复码找回
      </Button>
      <Modal
        open={open}
        title="用恢复码找回密钥"
        okText="找回"
        cancelText="取消"
        confirmLoading={busy}
        okButtonProps={{ disabled: text.trim().length < 56 }}
        onOk={restore}
        onCancel={() => setOpen(false)}
      >
        <textarea
          className="recovery-input"
          aria-label="恢复码"
          placeholder="14 组、每组 4 个字符"
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </Modal>
    </>
  )
}

const hex = (text: string): Hex => `0x${text.replace(/^0x/, '')}`
