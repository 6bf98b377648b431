import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button, DatePicker, Form, Input, Modal, Select, Table } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { recognition } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'
import { categoryWords, markWords, type Quality } from './words.ts'

/** Which organisation's laboratory or imaging passed the quality assessment, and until when. */
export function QualityList() {
  const query = recognition.useQuery('list', {})
  const mayManage = usePermission('recognition.manage')
  const [editing, setEditing] = useState<Partial<Quality> | null>(null)
  return (
    <Loaded query={query} rows={6}>
      {({ version, quality, today }) => (
        <>
          <div className="recognition-bar">
            <span className="jhc-quiet">第 {version} 版</span>
            {mayManage && (
              <Button type="primary" onClick={() => setEditing({})}>
                登记质量标识
              </Button>
            )}
          </div>
          <Table<Quality>
            rowKey={(row) => `${row.orgId}|${row.category}`}
            size="middle"
            dataSource={quality}
            pagination={false}
            scroll={{ x: 640 }}
            locale={{ emptyText: <EmptyState title="还没有质量标识" hint="登记后，该机构的结果才可能互认。" /> }}
            columns={[
              { key: 'org', title: '机构', render: (_, row) => `${row.orgName}（${row.orgId}）` },
              { key: 'category', title: '类别', width: 90, render: (_, row) => categoryWords[row.category] },
              { key: 'mark', title: '标识', width: 110, render: (_, row) => markWords[row.mark] },
              {
                key: 'until',
                title: '有效至',
                width: 200,
                render: (_, row) => (
                  <>
                    {row.validUntil} {row.validUntil < today && <ToneTag tone="mismatch">已失效</ToneTag>}
                  </>
                ),
              },
              ...(mayManage
                ? [
                    {
                      key: 'acts',
                      title: '操作',
                      width: 90,
                      render: (_: unknown, row: Quality) => (
                        <Button type="link" size="small" onClick={() => setEditing(row)}>
                          修改
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          {editing && <QualityForm quality={editing} version={version} onClose={() => setEditing(null)} />}
        </>
      )}
    </Loaded>
  )
}

interface Values {
  orgId: string
  category: Quality['category']
  mark: Quality['mark']
  validUntil: Dayjs
  note: string
}

function QualityForm(props: { quality: Partial<Quality>; version: number; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const { change, busy } = useChange([recognition.key('list'), recognition.key('versions')])
  const fixed = props.quality.orgId !== undefined
  async function save({ note, validUntil, ...rest }: Values) {
    const quality = { ...rest, orgId: rest.orgId.trim(), validUntil: validUntil.format('YYYY-MM-DD') }
    const done = await change('质量标识已更新为新版本。', () =>
      recognition.client.putQuality({ body: { quality, note, baseVersion: props.version } }),
    )
    if (done) props.onClose()
  }
  return (
    <Modal
      open
      title={fixed ? '修改质量标识' : '登记质量标识'}
      okText="保存为新版本"
      cancelText="取消"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          orgId: props.quality.orgId,
          category: props.quality.category ?? 'lab',
          mark: props.quality.mark ?? 'shanghai',
          validUntil: dayjs(props.quality.validUntil).add(fixed ? 0 : 1, 'year'),
        }}
        onFinish={save}
      >
        <Form.Item
          label="机构编码"
          name="orgId"
          rules={[{ required: true, whitespace: true, message: '请输入机构编码' }]}
        >
          <Input maxLength={64} disabled={fixed} />
        </Form.Item>
        <Form.Item label="类别" name="category">
          <Select
            disabled={fixed}
            options={Object.entries(categoryWords).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item label="标识" name="mark">
          <Select options={Object.entries(markWords).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item
          label="有效至"
          name="validUntil"
          extra="提前失效时填已过去的日期。"
          rules={[{ required: true, message: '请选择日期' }]}
        >
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item label="修改说明" name="note" rules={[{ required: true, min: 2, message: '请写明依据' }]}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
