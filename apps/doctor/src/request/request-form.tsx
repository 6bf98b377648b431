import { ThunderboltOutlined } from '@ant-design/icons'
import { hexOf } from '@jhc/gm/bytes.ts'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import type { RecordType } from '@jhc/record/model.ts'
import { recordTypes } from '@jhc/record/model.ts'
import { Alert, Button, Card, Form, Input, Radio, Select, Switch } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { retrieval } from '../apis.ts'
import { signerOf, useOwnKey } from '../key/own-key.ts'
import { useAskForPin } from '../key/pin-dialog.tsx'
import { useAct } from '../parts/use-act.ts'
import { keepDeliveryKey } from '../records/opened-records.ts'
import { launchedWith } from '../session/launched.ts'
import { useAccount } from '../session/session.ts'
import { useNavigate } from '../shell/routing.tsx'
import { type AskedPurpose, askedPurposes, gradeWords, purposeWord } from '../words.ts'
import { useGrantWithoutResident } from './grant-without-resident.ts'
import { type Asked, requestBytes, textsToSign } from './request-bytes.ts'
import { type Scope, ScopePicker } from './scope-picker.tsx'

export interface AskedPatient {
  residentId: string
  maskedName: string
}

const periods = [
  { value: 'year', label: '近一年', years: 1 },
  { value: 'three', label: '近三年', years: 3 },
  { value: 'ten', label: '近十年', years: 10 },
  { value: 'all', label: '全部', years: 120 },
] as const
const day = (moment: dayjs.Dayjs) => moment.format('YYYY-MM-DD')

export function useAsk() {
  const navigate = useNavigate()
  const ask = useAskForPin()
  const { accountId, mine, facts } = useOwnKey()
  const { act, busy } = useAct([retrieval.key('mine')])
  /** Signs with the own key, with a delivery key made for this request alone. */
  const submit = (asked: Asked, patient: string, before?: (requestId: string) => Promise<unknown>) =>
    act(null, async () => {
      const { data } = await facts.refetch({ throwOnError: true })
      const { domains, nowSeconds } = data!
      const signer = signerOf(accountId)
      await signer.holdDomains({ ...domains })
      const delivery = generateKeyPair()
      const deliveryKey = hexOf(delivery.publicKey)
      const signed = requestBytes(asked, { domain: domains.access, asker: mine.data!.id, nowSeconds })
      const { requestId, texts } = textsToSign(signed, deliveryKey)
      const what = `申请调阅${patient}的健康档案（${purposeWord(asked.purpose)}）`
      const [signature, deliverySignature] = await signer.signAll(texts, { what, ask, weight: 'light' })
      await before?.(requestId)
      keepDeliveryKey(requestId, delivery)
      await retrieval.client.request({
        body: {
          signed,
          signature: signature!,
          reason: asked.reason,
          deliveryKey,
          deliverySignature: deliverySignature!,
        },
      })
      await navigate({ to: '/requests/$requestId', params: { requestId } })
      return requestId
    })
  return { submit, busy }
}

interface Values {
  purpose: AskedPurpose
  mode: 'on-site' | 'remote' | 'paper'
  period: (typeof periods)[number]['value']
  maxGrade: number
  validHours: number
  holder: string
  reason: string
}

export function RequestForm({ patient }: { patient: AskedPatient }) {
  const [form] = Form.useForm<Values>()
  const [scope, setScope] = useState<Scope>({ recordTypes: Object.keys(recordTypes) as RecordType[], fields: null })
  const [emergency, setEmergency] = useState(false)
  const { facts } = useOwnKey()
  const { submit, busy } = useAsk()
  const grantWithoutResident = useGrantWithoutResident()
  const account = useAccount()
  const launchedFor = launchedWith.purpose()
  const holders = facts.data?.organisations.filter(({ holdsRecords }) => holdsRecords) ?? []
  const allowed = facts.data?.switches.emergency ?? false
  const own = holders.find(({ orgId }) => orgId === account?.orgId)
  const paperAllowed = facts.data?.switches.paper === true && own !== undefined
  const paper = Form.useWatch('mode', form) === 'paper' && !emergency

  function send(values: Values) {
    const { years } = periods.find(({ value }) => value === values.period)!
    const asked: Asked = {
      residentId: patient.residentId,
      purpose: emergency ? 'emergency' : values.purpose,
      mode: emergency ? 'on-site' : values.mode,
      recordTypes: scope.recordTypes,
      fields: scope.fields,
      maxGrade: values.maxGrade,
      dataFrom: years > 100 ? '1900-01-01' : day(dayjs().subtract(years, 'year')),
      dataTo: day(dayjs()),
      validHours: values.validHours,
      reason: values.reason?.trim() ?? '',
      // A paper form opens the own hospital's records alone.
      holder: paper ? own!.word : values.holder || null,
    }
    const before = emergency || paper ? (requestId: string) => grantWithoutResident(asked, requestId) : undefined
    void submit(asked, patient.maskedName, before)
  }

  return (
    <Card title={`申请调阅 ${patient.maskedName} 的档案`} className="request-form">
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={busy}
        initialValues={{
          purpose: askedPurposes.find((one) => one === launchedFor) ?? 'treatment',
          mode: 'on-site',
          period: 'three',
          maxGrade: 3,
          validHours: 24,
          holder: '',
          reason: '',
        }}
        onFinish={send}
      >
        <Alert
          className="gap-below emergency-switch"
          type={emergency ? 'error' : 'info'}
          showIcon
          icon={<ThunderboltOutlined />}
          title={
            <span className="emergency-line">
              <span>
                急救调阅
                {!allowed && '：区里未开通'}
                {allowed && !emergency && '：患者无法表示同意且情况紧急时使用'}
                {emergency && '：不经患者同意，由您和本机构签名；处处标明“急救”，立即通知患者，24 小时内有效'}
              </span>
              <Switch
                aria-label="急救调阅"
                checked={emergency}
                disabled={!allowed || busy}
                onChange={setEmergency}
                checkedChildren="急救"
              />
            </span>
          }
        />
        <div className="form-columns">
          {!emergency && (
            <>
              <Form.Item label="用途" name="purpose">
                <Select options={askedPurposes.map((value) => ({ value, label: purposeWord(value) }))} />
              </Form.Item>
              <Form.Item label="取得同意的方式" name="mode">
                <Radio.Group
                  optionType="button"
                  options={[
                    { value: 'on-site', label: '现场：患者在场，用手机确认' },
                    { value: 'remote', label: '远程：发微信消息' },
                    ...(paperAllowed ? [{ value: 'paper', label: '纸质：本院已收同意书' }] : []),
                  ]}
                />
              </Form.Item>
            </>
          )}
          <Form.Item label="档案时间" name="period">
            <Radio.Group optionType="button" options={periods.map(({ value, label }) => ({ value, label }))} />
          </Form.Item>
        </div>
        <Form.Item label="档案类型与字段">
          <ScopePicker value={scope} onChange={setScope} />
        </Form.Item>
        <div className="form-columns">
          <Form.Item label="最高数据级别" name="maxGrade">
            <Select options={[2, 3, 4, 5].map((value) => ({ value, label: gradeWords[value] }))} />
          </Form.Item>
          <Form.Item label="申请有效" name="validHours">
            <Select
              options={[
                { value: 2, label: '2 小时' },
                { value: 24, label: '24 小时' },
                { value: 72, label: '3 天' },
                { value: 168, label: '7 天' },
              ]}
            />
          </Form.Item>
          {!paper && (
            <Form.Item label="向哪家机构" name="holder">
              <Select
                options={[
                  { value: '', label: '全部机构' },
                  ...holders.map(({ word, name }) => ({ value: word, label: name })),
                ]}
              />
            </Form.Item>
          )}
        </div>
        {paper && (
          <Alert
            className="gap-below"
            type="warning"
            showIcon
            title="由您和本机构签名登记，只能查阅本院档案；患者立即收到通知，可撤回、可提出异议。请妥善保管纸质原件。"
          />
        )}
        <Form.Item
          label={
            emergency
              ? '急救情形（患者事后可见，可提出异议）'
              : paper
                ? '同意书编号、签署日期与情形（患者可见）'
                : '申请理由（患者可见）'
          }
          name="reason"
          rules={[
            { required: emergency || paper, min: emergency || paper ? 4 : 0, message: '请写明情形，至少 4 个字' },
          ]}
        >
          <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
        <Button
          type="primary"
          danger={emergency}
          htmlType="submit"
          loading={busy}
          disabled={scope.recordTypes.length === 0}
        >
          {emergency ? '签名并急救调阅' : paper ? '签名登记并调阅' : '签名并提交申请'}
        </Button>
        {scope.recordTypes.length === 0 && <span className="jhc-quiet form-note">请至少选一种档案类型。</span>}
      </Form>
    </Card>
  )
}
