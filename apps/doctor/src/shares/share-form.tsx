import { type RecordType, recordTypes } from '@jhc/record/model.ts'
import { Checkbox, Form, Input, InputNumber, Modal, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { follows, sharing } from '../apis.ts'
import { useAct } from '../parts/use-act.ts'
import { useAccount } from '../session/session.ts'

interface Values {
  residentId: string
  colleagueId: string
  recordTypes: RecordType[]
  years: number
  days: number
  note: string
}

/** Among followed patients with an account; the colleague by name, at another hospital. */
export function ShareForm(props: { onClose: () => void }) {
  const account = useAccount()
  const [form] = Form.useForm<Values>()
  const [text, setText] = useState('')
  const patients = follows.useQuery('list', { query: { pageSize: 200 } })
  const found = sharing.useQuery(
    'practitioners',
    { query: { q: text } },
    { enabled: text.trim().length > 0, keepPrevious: true },
  )
  const { act, busy } = useAct([sharing.key('colleagueShares')])
  const colleagues = (found.data?.items ?? []).filter(({ orgId }) => orgId !== account?.orgId)
  async function send({ years, ...values }: Values) {
    const done = await act('已请患者同意，同意后同行即可查看。', () =>
      sharing.client.shareWithColleague({
        body: {
          ...values,
          note: values.note?.trim() ?? '',
          dataFrom: years > 100 ? '1900-01-01' : dayjs().subtract(years, 'year').format('YYYY-MM-DD'),
          dataTo: dayjs().format('YYYY-MM-DD'),
        },
      }),
    )
    if (done) props.onClose()
  }
  return (
    <Modal
      open
      title="分享给同行"
      okText="请患者同意"
      cancelText="取消"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ recordTypes: ['outpatient-visit', 'lab-report'], years: 1, days: 7, note: '' }}
        onFinish={send}
      >
        <Form.Item
          label="患者"
          name="residentId"
          rules={[{ required: true, message: '请选择患者' }]}
          extra="从关注的患者中选；没有时请先找到并关注。"
        >
          <Select
            loading={patients.isPending}
            notFoundContent="没有已开通账户的关注患者"
            options={(patients.data?.items ?? [])
              .filter(({ residentId, found: there }) => residentId !== null && there)
              .map(({ residentId, maskedName, birthYear, note }) => ({
                value: residentId!,
                label: `${maskedName} ${birthYear} 年生${note ? `（${note.slice(0, 20)}）` : ''}`,
              }))}
          />
        </Form.Item>
        <Form.Item label="同行" name="colleagueId" rules={[{ required: true, message: '请选择外院同行' }]}>
          <Select
            showSearch={{ filterOption: false, onSearch: setText }}
            placeholder="输入姓名查找"
            loading={found.isFetching}
            notFoundContent={text ? '没有找到外院有密钥的同行' : '输入姓名查找'}
            options={colleagues.map(({ id, name, orgName }) => ({ value: id, label: `${name}（${orgName}）` }))}
          />
        </Form.Item>
        <Form.Item label="本机构的档案类型" name="recordTypes" rules={[{ required: true, message: '至少选一种' }]}>
          <Checkbox.Group
            className="scope-types"
            options={(Object.keys(recordTypes) as RecordType[]).map((value) => ({ value, label: recordTypes[value] }))}
          />
        </Form.Item>
        <div className="form-columns">
          <Form.Item label="档案时间" name="years">
            <Select
              options={[
                { value: 1, label: '近一年' },
                { value: 3, label: '近三年' },
                { value: 10, label: '近十年' },
                { value: 120, label: '全部' },
              ]}
            />
          </Form.Item>
          <Form.Item label="可看天数" name="days">
            <InputNumber min={1} max={90} precision={0} suffix="天" style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item label="说明（患者与同行可见）" name="note">
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
