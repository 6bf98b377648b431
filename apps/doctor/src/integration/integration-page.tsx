import { CopyOutlined, DeleteOutlined } from '@ant-design/icons'
import type { launchApi } from '@jhc/applications/launch/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { copyText } from '@jhc/ui/copy-text.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { messageOf } from '@jhc/ui/error-messages.ts'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { App, Button, Card, Form, Input, Tabs } from 'antd'
import { launch } from '../apis.ts'
import { useAct } from '../parts/use-act.ts'
import { type Paging, useNavigate, useSearch } from '../shell/routing.tsx'
import { purposeWord } from '../words.ts'
import { samples } from './samples.ts'

type Integration = CallResult<(typeof launchApi)['operations']['integration']>
type Ticket = CallResult<(typeof launchApi)['operations']['tickets']>['items'][number]

/** For the hospital's own administrator: how its systems open the doctor's page. */
export function IntegrationPage() {
  const query = launch.useQuery('integration', {})
  return (
    <div className="stack">
      <PageHeader title="客户端集成" hint="让医院的业务系统用一次性启动票据打开医生端，并预选患者。" />
      <Loaded query={query} rows={8}>
        {(integration) => (
          <Tabs
            items={[
              { key: 'settings', label: '来源与工号', children: <Settings integration={integration} /> },
              { key: 'tickets', label: '票据记录', children: <Tickets /> },
              { key: 'samples', label: '示例代码', children: <Samples integration={integration} /> },
            ]}
          />
        )}
      </Loaded>
    </div>
  )
}

function Settings({ integration }: { integration: Integration }) {
  const { act, busy } = useAct([launch.key('integration')])
  const [origin] = Form.useForm<{ origin: string }>()
  const [employee] = Form.useForm<{ employeeNo: string; loginName: string }>()
  return (
    <div className="two-cards">
      <Card title="可嵌入医生端的来源">
        <p className="jhc-quiet">
          只有这里登记的网页来源可以把本机构的医生端放进窗口（frame）。桌面客户端直接打开网址，不需要登记。
        </p>
        <ul className="plain-list">
          {integration.origins.map((one) => (
            <li key={one.origin}>
              <code>{one.origin}</code>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`移除 ${one.origin}`}
                onClick={() => act('已移除。', () => launch.client.removeOrigin({ query: { origin: one.origin } }))}
              />
            </li>
          ))}
          {integration.origins.length === 0 && <li className="jhc-quiet">还没有登记，任何网页都不能嵌入。</li>}
        </ul>
        <Form
          form={origin}
          layout="vertical"
          requiredMark={false}
          onFinish={async (body) => {
            if (await act('已登记。', () => launch.client.addOrigin({ body }))) origin.resetFields()
          }}
        >
          <Form.Item label="新来源" name="origin" rules={[{ required: true, message: '请输入来源' }]}>
            <Input placeholder="https://his.hospital.cn" maxLength={200} autoComplete="off" />
          </Form.Item>
          <Button htmlType="submit" loading={busy}>
            登记来源
          </Button>
        </Form>
      </Card>
      <Card title="医生工号">
        <p className="jhc-quiet">登记后，业务系统可以用工号代替医生端的登录名申请票据。</p>
        <ul className="plain-list">
          {integration.employees.map((one) => (
            <li key={one.employeeNo}>
              <span>
                <code>{one.employeeNo}</code> → {one.loginName}
              </span>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`移除工号 ${one.employeeNo}`}
                onClick={() =>
                  act('已移除。', () => launch.client.removeEmployee({ params: { employeeNo: one.employeeNo } }))
                }
              />
            </li>
          ))}
          {integration.employees.length === 0 && <li className="jhc-quiet">还没有登记工号。</li>}
        </ul>
        <Form
          form={employee}
          layout="vertical"
          requiredMark={false}
          onFinish={async ({ employeeNo, loginName }) => {
            const done = await act('已登记。', () =>
              launch.client.putEmployee({ params: { employeeNo: employeeNo.trim() }, body: { loginName } }),
            )
            if (done) employee.resetFields()
          }}
        >
          <div className="form-columns">
            <Form.Item
              label="工号"
              name="employeeNo"
              rules={[
                { required: true, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/, message: '字母、数字、点、连字符' },
              ]}
            >
              <Input maxLength={32} autoComplete="off" />
            </Form.Item>
            <Form.Item label="登录名" name="loginName" rules={[{ required: true, min: 3, message: '请输入登录名' }]}>
              <Input maxLength={32} autoComplete="off" />
            </Form.Item>
          </div>
          <Button htmlType="submit" loading={busy}>
            登记工号
          </Button>
        </Form>
      </Card>
    </div>
  )
}

const ticketStates = {
  waiting: { word: '待打开', tone: 'waiting' },
  opened: { word: '已打开', tone: 'verified' },
  expired: { word: '已过期', tone: 'neutral' },
} as const

function Tickets() {
  const { page, pageSize } = useSearch<Paging>({ strict: false })
  const navigate = useNavigate({ from: '/integration' })
  const query = launch.useQuery(
    'tickets',
    { query: { page, pageSize } },
    { keepPrevious: true, refetchInterval: 10_000 },
  )
  return (
    <ListPage<Ticket>
      listId="launch-tickets"
      columns={ticketColumns}
      rowKey={(row) => row.ticketId}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={(next, size) => navigate({ search: { page: next, pageSize: size } })}
      empty={<EmptyState title="还没有票据" hint="业务系统申请第一张启动票据后，会列在这里。" />}
    />
  )
}

const ticketColumns: ListColumn<Ticket>[] = [
  {
    key: 'login',
    title: '医生',
    width: 140,
    card: 'title',
    locked: true,
    render: (row) => row.loginName,
    text: (row) => row.loginName,
  },
  {
    key: 'state',
    title: '状态',
    width: 110,
    card: 'corner',
    render: (row) => <ToneTag tone={ticketStates[row.state].tone}>{ticketStates[row.state].word}</ToneTag>,
    text: (row) => ticketStates[row.state].word,
  },
  {
    key: 'issued',
    title: '申请时间',
    width: 240,
    render: (row) => <TimeText at={row.issuedAt} />,
    text: (row) => formatTime(row.issuedAt),
  },
  {
    key: 'by',
    title: '调用方',
    width: 180,
    render: (row) => <CopyableId value={row.issuedBy} label="调用方" />,
    text: (row) => row.issuedBy,
  },
  {
    key: 'patient',
    title: '带患者',
    width: 90,
    render: (row) => (row.withPatient ? '是' : '否'),
    text: (row) => (row.withPatient ? '是' : '否'),
  },
  {
    key: 'purpose',
    title: '用途',
    width: 110,
    render: (row) => (row.purpose ? purposeWord(row.purpose) : '—'),
    text: (row) => (row.purpose ? purposeWord(row.purpose) : ''),
  },
  {
    key: 'refusals',
    title: '被拒绝',
    width: 260,
    render: (row) =>
      row.lastRefusal ? (
        <span title={messageOf(row.lastRefusal)}>
          {row.refusals} 次 <code>{row.lastRefusal}</code>
        </span>
      ) : (
        '—'
      ),
    text: (row) => row.lastRefusal ?? '',
  },
]

function Samples({ integration }: { integration: Integration }) {
  const { message } = App.useApp()
  const url = integration.publicUrl || location.origin
  return (
    <div className="stack">
      <p>
        在管理端「网关」为本机构新增调用方，选择权限 <code>launch</code>（开单提醒另选 <code>recognition</code>），
        密钥只保存在医院服务器上，不要放进网页或客户端程序。票据 10–300
        秒内有效、只能打开一次；打开后医生仍须输入签名密码才能调阅。
      </p>
      {samples(url, integration.orgId).map(({ title, text }) => (
        <Card
          key={title}
          size="small"
          title={title}
          extra={
            <Button
              size="small"
              icon={<CopyOutlined />}
              onClick={async () => (await copyText(text)) && message.success('已复制。')}
            >
              复制
            </Button>
          }
        >
          <pre className="sample">{text}</pre>
        </Card>
      ))}
    </div>
  )
}
