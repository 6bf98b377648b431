import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App, Button, Checkbox, Form, Input } from 'antd'
import { empi, indexLibrary } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import type { Resident } from '../residents/resident.ts'

const reasonRules = [{ required: true, whitespace: true, message: '请写明理由，会记入历史' }]

/** Takes registrations out into a person of their own; a later merge undoes it. */
export function SplitForm(props: { resident: Resident }) {
  const { resident } = props
  const split = empi.useMutation('split')
  const { modal, message } = App.useApp()
  const refresh = useRefresh()
  const [form] = Form.useForm<{ registrationIds: string[]; reason: string }>()
  if (resident.registrations.length < 2) {
    return (
      <Panel title="拆分">
        <p className="jhc-quiet">只有一处登记，无需拆分。</p>
      </Panel>
    )
  }
  return (
    <Panel title="拆分">
      <Form
        name="split"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) =>
          modal.confirm({
            title: `拆出 ${values.registrationIds.length} 处登记？`,
            content:
              '拆出的登记会成为一位新的居民，名下的就诊与档案随之移出。之后可以再合并回来。已上链的索引不会改动。',
            okText: '拆分',
            onOk: async () => {
              try {
                await split.mutateAsync({ params: { personId: resident.personId }, body: values })
              } catch {
                return
              }
              message.success('已拆分。')
              form.resetFields()
              await refresh()
            },
          })
        }
      >
        <Form.Item
          name="registrationIds"
          label="拆出哪些登记"
          rules={[
            { required: true, message: '请至少选一处登记' },
            {
              validator: async (_, value: string[] | undefined) => {
                if ((value?.length ?? 0) >= resident.registrations.length) throw new Error('至少要留下一处登记')
              },
            },
          ]}
        >
          <Checkbox.Group
            className="check-column"
            options={resident.registrations.map((one) => ({ value: one.registrationId, label: one.orgName }))}
          />
        </Form.Item>
        <Form.Item name="reason" label="理由" rules={reasonRules}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        {split.error && (
          <Alert
            type="error"
            showIcon
            title={split.error.zh}
            description={`错误码 ${split.error.code}`}
            className="gap-below"
          />
        )}
        <Button htmlType="submit" danger loading={split.isPending}>
          拆分
        </Button>
      </Form>
    </Panel>
  )
}

export function MergeForm(props: { resident: Resident }) {
  const { resident } = props
  const merge = empi.useMutation('merge')
  const { modal, message } = App.useApp()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const [form] = Form.useForm<{ otherPersonId: string; reason: string }>()
  return (
    <Panel title="合并">
      <Form
        name="merge"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) =>
          modal.confirm({
            title: '合并这两位居民？',
            content: '对方名下的登记、就诊与档案会并入一位居民。之后可以再拆分。已上链的索引不会改动。',
            okText: '合并',
            onOk: async () => {
              let personIds: string[]
              try {
                personIds = (
                  await merge.mutateAsync({
                    params: { personId: resident.personId },
                    body: { otherPersonId: values.otherPersonId.trim(), reason: values.reason },
                  })
                ).personIds
              } catch {
                return
              }
              message.success('已合并。')
              form.resetFields()
              await refresh()
              const kept = personIds[0]
              if (kept && kept !== resident.personId) {
                await navigate({ to: '/residents/$personId', params: { personId: kept }, search: { tab: 'history' } })
              }
            },
          })
        }
      >
        <Form.Item
          name="otherPersonId"
          label="另一位居民的主索引号"
          rules={[
            { required: true, whitespace: true, message: '请填写主索引号' },
            {
              validator: async (_, value: string | undefined) => {
                if (value?.trim() === resident.personId) throw new Error('不能与自己合并')
              },
            },
          ]}
        >
          <Input maxLength={64} placeholder="可在居民列表中复制" />
        </Form.Item>
        <Form.Item name="reason" label="理由" rules={reasonRules}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        {merge.error && (
          <Alert
            type="error"
            showIcon
            title={merge.error.zh}
            description={`错误码 ${merge.error.code}`}
            className="gap-below"
          />
        )}
        <Button htmlType="submit" danger loading={merge.isPending}>
          合并
        </Button>
      </Form>
    </Panel>
  )
}

function useRefresh() {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: empi.key('history') }),
      queries.invalidateQueries({ queryKey: empi.key('stats') }),
      queries.invalidateQueries({ queryKey: indexLibrary.key('resident') }),
      queries.invalidateQueries({ queryKey: indexLibrary.key('residents') }),
    ])
}
