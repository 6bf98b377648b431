import { IdcardOutlined, PhoneOutlined, QrcodeOutlined, StarOutlined } from '@ant-design/icons'
import type { CallInput, CallResult } from '@jhc/kit/api.ts'
import type { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import { formatNumber } from '@jhc/ui/format.ts'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { DelayedSkeleton, EmptyState, ErrorState } from '@jhc/ui/states.tsx'
import { Alert, Button, Card, Form, Input, Tabs } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { follows, retrieval } from '../apis.ts'
import { useOwnKey } from '../key/own-key.ts'
import { useAct } from '../parts/use-act.ts'
import { RequestForm } from '../request/request-form.tsx'
import { launchedWith } from '../session/launched.ts'
import { Link } from '../shell/routing.tsx'
import { sexWord } from '../words.ts'
import { takePatient } from './chosen-patient.ts'
import { ScanCode } from './scan-code.tsx'

type Sought = CallInput<(typeof retrievalApi)['operations']['findPatients']>['body']
export type Patient = CallResult<(typeof retrievalApi)['operations']['findPatients']>['patients'][number]

/** What is typed here goes in the body of one call and into no address, storage or cache. */
export function FindPage() {
  const find = retrieval.useMutation('findPatients')
  const [chosen, setChosen] = useState<Patient | null>(null)
  const started = useRef(false)
  const seek = (body: Sought) => {
    setChosen(null)
    find.mutate(
      { body },
      { onSuccess: ({ patients }) => patients.length === 1 && patients[0]!.residentId && setChosen(patients[0]!) },
    )
  }
  useEffect(() => {
    if (started.current) return
    started.current = true
    const identityNumber = launchedWith.takeIdentityNumber()
    const followed = takePatient()
    if (identityNumber) seek({ by: 'identity-number', identityNumber })
    else if (followed) setChosen(followed)
  })
  return (
    <div className="stack">
      <PageHeader title="找患者" hint="找到患者后说明用途与范围，由患者同意后调阅其在各医院的档案。" />
      <KeyNotice />
      <Card className="find-card">
        <Tabs
          items={[
            {
              key: 'identity-number',
              label: '身份证号',
              icon: <IdcardOutlined />,
              children: <IdentityForm busy={find.isPending} onSeek={seek} />,
            },
            {
              key: 'name-phone',
              label: '姓名＋手机',
              icon: <PhoneOutlined />,
              children: <NamePhoneForm busy={find.isPending} onSeek={seek} />,
            },
            {
              key: 'code',
              label: '就诊码',
              icon: <QrcodeOutlined />,
              children: <ScanCode busy={find.isPending} onCode={(code) => seek({ by: 'code', code })} />,
            },
          ]}
        />
      </Card>
      {find.isPending && <DelayedSkeleton rows={3} minHeight={120} />}
      {find.isError && <ErrorState error={find.error} compact />}
      {find.data?.patients.length === 0 && (
        <EmptyState
          title="没有找到唯一的患者"
          hint="请核对后重试；信息不足以确认是谁时也会如此。患者在场时，可请其在「健康静安」出示就诊码。"
        />
      )}
      {!chosen &&
        find.data?.patients.map((patient) => (
          <PatientCard key={patient.personId} patient={patient} onAsk={() => setChosen(patient)} />
        ))}
      {chosen && (
        <>
          <PatientCard patient={chosen} />
          {chosen.residentId && (
            <RequestForm
              key={chosen.residentId}
              patient={{ residentId: chosen.residentId, maskedName: chosen.maskedName }}
            />
          )}
        </>
      )}
    </div>
  )
}

function KeyNotice() {
  const { mine, here, ready } = useOwnKey()
  if (ready || !mine.data || !here.data) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={
        mine.data.state === 'proposed'
          ? '签名密钥正在等待本机构签署，签署后才能申请调阅'
          : '申请调阅前，请先在这台设备上备好签名密钥'
      }
      action={
        <Link to="/key">
          <Button size="small">去看密钥</Button>
        </Link>
      }
    />
  )
}

function PatientCard({ patient, onAsk }: { patient: Patient; onAsk?: () => void }) {
  const { act, busy } = useAct([follows.key('list')])
  const { personId, residentId } = patient
  return (
    <Card className="patient-card" data-patient={personId}>
      <div className="patient-line">
        <div>
          <strong className="patient-name">{patient.maskedName || '（未留姓名）'}</strong>{' '}
          <span className="jhc-quiet">
            {sexWord(patient.sex)} · {patient.birthYear || '出生年不详'}
            {patient.birthYear && ' 年生'}
          </span>
          <p className="jhc-quiet patient-counts">
            {formatNumber(patient.organisations)} 家机构有档案，共 {formatNumber(patient.records)} 份
          </p>
        </div>
        <div className="actions">
          {personId !== '' && (
            <Button
              icon={<StarOutlined />}
              loading={busy}
              onClick={() =>
                act('已关注。', () => follows.client.follow({ params: { personId }, body: { residentId } }))
              }
            >
              关注
            </Button>
          )}
          {onAsk && (
            <Button type="primary" disabled={residentId === null} onClick={onAsk}>
              申请调阅
            </Button>
          )}
        </div>
      </div>
      {residentId === null && (
        <Alert
          type="info"
          showIcon
          title="患者还没有开通「健康静安」档案账户，不能申请调阅；请患者用微信扫码开通后再试。"
        />
      )}
    </Card>
  )
}

function IdentityForm(props: { busy: boolean; onSeek: (body: Sought) => void }) {
  return (
    <Form<{ identityNumber: string }>
      layout="vertical"
      requiredMark={false}
      className="find-form"
      onFinish={({ identityNumber }) =>
        props.onSeek({ by: 'identity-number', identityNumber: identityNumber.trim().toUpperCase() })
      }
    >
      <Form.Item
        label="身份证号"
        name="identityNumber"
        rules={[{ required: true, pattern: /^\s*\d{17}[\dXx]\s*$/, message: '请输入 18 位身份证号' }]}
      >
        <Input maxLength={20} autoComplete="off" autoFocus placeholder="18 位" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={props.busy}>
        查找
      </Button>
    </Form>
  )
}

function NamePhoneForm(props: { busy: boolean; onSeek: (body: Sought) => void }) {
  return (
    <Form<{ name: string; phone: string }>
      layout="vertical"
      requiredMark={false}
      className="find-form"
      onFinish={({ name, phone }) => props.onSeek({ by: 'name-phone', name: name.trim(), phone: phone.trim() })}
    >
      <Form.Item label="姓名" name="name" rules={[{ required: true, whitespace: true, message: '请输入姓名' }]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        label="手机号"
        name="phone"
        rules={[{ required: true, pattern: /^\s*1\d{10}\s*$/, message: '请输入 11 位手机号' }]}
      >
        <Input maxLength={13} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={props.busy}>
        查找
      </Button>
    </Form>
  )
}
