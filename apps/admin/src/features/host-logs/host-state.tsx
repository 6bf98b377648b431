import { CheckCircleFilled, ExclamationCircleFilled, SafetyCertificateOutlined } from '@ant-design/icons'
import type { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { hostLogs } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { useChange } from '../../parts/use-change.ts'
import { Findings } from '../audit/findings.tsx'
import { NoteModal } from '../audit/note-modal.tsx'

type State = CallResult<(typeof hostLogsApi)['operations']['state']>
type Configuration = State['configurations'][number]

const keyOf = (one: { collector: string; host: string; source: string }) => `${one.collector} ${one.host} ${one.source}`

export function HostState() {
  const query = hostLogs.useQuery('state', {}, { refetchInterval: 10_000 })
  const verifyAll = hostLogs.useMutation('verifyAll')
  return (
    <div className="stack">
      <Loaded query={query} rows={8} minHeight={320}>
        {(state) => <Body state={state} />}
      </Loaded>
      <div className="button-line">
        <Button icon={<SafetyCertificateOutlined />} loading={verifyAll.isPending} onClick={() => verifyAll.mutate({})}>
          核验全部
        </Button>
      </div>
      {verifyAll.data && (
        <Alert
          type={verifyAll.data.total > 0 ? 'error' : 'success'}
          showIcon
          title={`已逐条核验 ${formatNumber(verifyAll.data.lines)} 条，${verifyAll.data.total > 0 ? `${formatNumber(verifyAll.data.total)} 处不符` : '没有发现改动'}`}
          {...(verifyAll.data.total > 0 ? { description: <Findings findings={verifyAll.data.findings} /> } : {})}
        />
      )}
      {verifyAll.isError && <Alert type="error" showIcon title={`${verifyAll.error.zh}（${verifyAll.error.code}）`} />}
    </div>
  )
}

function Body({ state }: { state: State }) {
  const changed = state.configurations.filter((one) => one.state === 'changed')
  if (state.entries === 0)
    return <EmptyState title="还没有主机日志" hint="在各主机上运行 jhc host-logs follow，日志会在几秒内出现。" />
  return (
    <div className="stack">
      {state.trouble && (
        <Alert type="error" showIcon title={`主机日志签名、上链或核对遇到问题（${state.trouble}）。`} />
      )}
      {state.findings.length > 0 ? (
        <Alert
          type="error"
          showIcon
          title={`发现 ${formatNumber(state.findings.length)} 处与收入时不符`}
          description={<Findings findings={state.findings} />}
        />
      ) : (
        state.checkedAt && <Alert type="success" showIcon title="持续核对：没有发现改动、删除、调换或截尾。" />
      )}
      {changed.length > 0 && (
        <Alert type="warning" showIcon title={`${formatNumber(changed.length)} 个配置文件有未确认的变更`} />
      )}
      <p className="number-line">
        <span>
          共 <b>{formatNumber(state.entries)}</b> 条
        </span>
        <span>
          已入批 <b>{formatNumber(state.anchored)}</b> 条
        </span>
        <span>
          链头已签名到第 <b>{formatNumber(state.signedSeq)}</b> 号
        </span>
        {state.checkedAt && (
          <span>
            最近核对 <TimeText at={state.checkedAt} />
          </span>
        )}
        <span>
          链尾校验码 <CopyableId value={state.headCode} label="链尾校验码" />
        </span>
      </p>
      <Configurations configurations={state.configurations} />
      <Panel title="所跟随的日志">
        <ul className="plain-list">
          {state.files
            .filter((one) => one.kind === 'line')
            .map((one) => (
              <li key={keyOf(one)} className="break-anywhere">
                <b>{one.host}</b> {one.source}：{formatNumber(one.entries)} 条，最近 <TimeText at={one.lastAt} />
                {one.silent && '（超过一天没有新日志）'}
              </li>
            ))}
        </ul>
      </Panel>
      <Panel title="采集端所记">
        {state.notes.length === 0 ? (
          <p className="jhc-quiet">没有轮转、截短、改写或丢失。</p>
        ) : (
          <ul className="plain-list">
            {state.notes.map((one) => (
              <li key={one.seq} className="break-anywhere">
                <TimeText at={one.at} /> <b>{one.host}</b> {one.source}：{one.text}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  )
}

function Configurations({ configurations }: { configurations: Configuration[] }) {
  const [asked, setAsked] = useState<Configuration | null>(null)
  const { change, busy } = useChange([['host-logs', 'state']])
  async function accept(note: string) {
    if (!asked) return
    const { collector, host, source, sm3 } = asked
    if (await change('已确认。', () => hostLogs.client.accept({ body: { collector, host, source, sm3, note } })))
      setAsked(null)
  }
  return (
    <Panel title="配置文件">
      <ul className="plain-list">
        {configurations.map((one) => (
          <li key={keyOf(one)} className="break-anywhere">
            {one.state === 'changed' ? (
              <ToneTag tone="waiting" icon={<ExclamationCircleFilled />}>
                已变更
              </ToneTag>
            ) : (
              <ToneTag tone="verified" icon={<CheckCircleFilled />}>
                {one.state === 'first' ? '未变' : '变更已确认'}
              </ToneTag>
            )}{' '}
            <b>{one.host}</b> {one.source} SM3 <CopyableId value={one.sm3} label="SM3" />
            ，自 <TimeText at={one.since} />
            （第 {formatNumber(one.seq)} 号）
            {one.state === 'changed' && (
              <Button type="link" size="small" onClick={() => setAsked(one)}>
                确认变更
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <NoteModal
          title="确认配置变更"
          effect={`${asked.host} 的 ${asked.source}：确认只对现在的内容有效，再次变化须再次确认；确认本身也收入日志链。`}
          busy={busy}
          onSubmit={accept}
          onClose={() => setAsked(null)}
        />
      )}
    </Panel>
  )
}
