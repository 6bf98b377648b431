import { formatNumber } from '@jhc/ui/format.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Alert } from 'antd'
import { chainGateway, mirror } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import { gapWords, mirrorStateWords } from './words.tsx'

const drivers: Record<string, string> = {
  embedded: '内置链（演示）',
  evm: 'EVM 联盟链',
  chainmaker: '浦江数链（长安链）',
}

export function MirrorStatus() {
  const status = mirror.useQuery('status', {}, { refetchInterval: 3_000 }).data
  const mayChain = usePermission('chain.read')
  const chain = chainGateway.useQuery('status', {}, { enabled: mayChain, refetchInterval: 5_000 }).data
  if (!status) return null
  const look = mirrorStateWords[status.state]
  return (
    <>
      {status.state === 'halted' && (
        <Alert
          className="gap-below"
          type="error"
          showIcon
          title="镜像已停止跟随"
          description={`原因：${status.haltReason ?? '未说明'}。镜像不会自行继续，请联系运维人员核对链与数据库。`}
        />
      )}
      {(status.gapCheck?.found ?? 0) > 0 && (
        <Alert
          className="gap-below"
          type="error"
          showIcon
          title={`镜像自检发现 ${formatNumber(status.gapCheck!.found)} 处问题`}
          description={status
            .gapCheck!.problems.map(({ block, problem }) => `#${formatNumber(block)} ${gapWords[problem]}`)
            .join('；')}
        />
      )}
      <p className="number-line">
        <ToneTag tone={look.tone} icon={look.icon}>
          镜像{look.word}
        </ToneTag>
        <span>
          链头 <b>#{formatNumber(status.chainHead)}</b>
        </span>
        <span>
          已镜像 <b>#{formatNumber(status.mirroredBlock)}</b>
        </span>
        <span>
          交易 <b>{formatNumber(status.transactions)}</b>
        </span>
        <span>
          索引条目 <b>{formatNumber(status.anchoredEntries)}</b>
        </span>
        {status.gapCheck && (
          <span>
            连续性自检 {status.gapCheck.found === 0 ? '无缺口' : `${formatNumber(status.gapCheck.found)} 处问题`}{' '}
            <span className="jhc-quiet">
              <TimeText at={status.gapCheck.checkedAt} />
            </span>
          </span>
        )}
        {chain && <span>{drivers[chain.driver] ?? chain.driver}</span>}
        <span className="jhc-quiet">
          最近出块 <TimeText at={status.lastBlockAt} />
        </span>
      </p>
    </>
  )
}
