import './proof.css'
import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  DisconnectOutlined,
  DownloadOutlined,
  ReloadOutlined,
} from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Drawer } from 'antd'
import type { ReactNode } from 'react'
import { CopyableId } from './copyable-id.tsx'
import { formatNumber } from './format.ts'
import { RequestFailure } from './http-client.ts'
import { type VerificationView, verdictSentence } from './proof.ts'
import { ProofSteps } from './proof-steps.tsx'
import { saveFile } from './save-file.ts'
import { ErrorState } from './states.tsx'
import { TimeText } from './time-text.tsx'

const banners: Record<VerificationView['verdict'], { word: string; className: string; icon: ReactNode }> = {
  passed: { word: '验证通过', className: 'jhc-tone-verified', icon: <CheckCircleFilled /> },
  failed: { word: '不一致', className: 'jhc-tone-mismatch', icon: <CloseCircleFilled /> },
  waiting: { word: '等待上链确认', className: 'jhc-tone-waiting', icon: <ClockCircleOutlined /> },
  incomplete: { word: '未能全部核验', className: 'jhc-tone-waiting', icon: <DisconnectOutlined /> },
}

export interface ProofTarget {
  recordId: string
  version: number
  title: string
}

/** Verifies when opened and shows each step of the proof; hands out the proof and says how to check it without us. */
export function ProofDrawer(props: {
  target: ProofTarget | null
  onClose: () => void
  verify: (target: ProofTarget, signal: AbortSignal) => Promise<VerificationView>
  fetchProof: (target: ProofTarget) => Promise<object>
  /** Absent where the account may not download proofs. */
  mayDownload: boolean
  onResult?: (result: VerificationView) => void
}) {
  const { target } = props
  return (
    <Drawer
      open={target !== null}
      onClose={props.onClose}
      size={typeof window === 'undefined' ? 720 : Math.min(720, window.innerWidth)}
      title={target ? `存证 · ${target.title}（第 ${target.version} 版）` : ''}
      destroyOnHidden
    >
      {target && <ProofBody {...props} target={target} />}
    </Drawer>
  )
}

function ProofBody(props: Parameters<typeof ProofDrawer>[0] & { target: ProofTarget }) {
  const { message } = App.useApp()
  const { target } = props
  const query = useQuery({
    queryKey: ['proof-drawer', target.recordId, target.version],
    queryFn: async ({ signal }) => {
      const result = await props.verify(target, signal)
      props.onResult?.(result)
      return result
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

  async function download() {
    try {
      const proof = await props.fetchProof(target)
      saveFile('proof.json', JSON.stringify(proof, null, 2), 'application/json')
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      message.error(`${error.zh}（${error.code}）`, 6)
    }
  }

  const result = query.isFetching ? undefined : query.data
  const block = result?.steps.find((step) => step.blockNumber !== null)?.blockNumber
  const blockWord = block == null ? '所在区块' : ` ${formatNumber(block)} 号区块`
  return (
    <div className="jhc-proof-drawer">
      <div aria-live="polite">
        {query.isFetching && (
          <div className="jhc-proof-banner jhc-tone-neutral" aria-busy="true">
            <ReloadOutlined spin aria-hidden="true" />
            <div>
              <strong>正在逐步核验…</strong>
              <p>正请持有原件的机构重读原件，并与索引、批次、区块逐一比对，通常只需几秒。</p>
            </div>
          </div>
        )}
        {!query.isFetching && query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
        {result && (
          <div className={`jhc-proof-banner ${banners[result.verdict].className}`} data-verdict={result.verdict}>
            <span aria-hidden="true">{banners[result.verdict].icon}</span>
            <div>
              <strong>{banners[result.verdict].word}</strong>
              <p>{verdictSentence(result)}</p>
              <p className="jhc-proof-when">
                核验于 <TimeText at={result.checkedAt} />
              </p>
            </div>
          </div>
        )}
      </div>
      {result && <ProofSteps steps={result.steps} />}
      <div className="jhc-proof-actions">
        <Button icon={<ReloadOutlined />} onClick={() => query.refetch()} disabled={query.isFetching}>
          再验一次
        </Button>
        {props.mayDownload && (
          <Button icon={<DownloadOutlined />} onClick={download}>
            下载证明
          </Button>
        )}
      </div>
      <section className="jhc-proof-self">
        <h3>怎样自己验证</h3>
        <p>
          证明文件自带索引条目、批次路径、交易回执与区块头，不含任何健康内容。下载后在任何一台装有本工具的电脑上离线运行，不需要相信本平台。先核对证明自身：
        </p>
        <div className="jhc-command">
          <CopyableId full value="npx jhc verify proof.json" label="命令" />
        </div>
        <p>再向联盟里任一其他节点询问{blockWord}的哈希，连同它一起核对：</p>
        <div className="jhc-command">
          <CopyableId full value="npx jhc verify proof.json --header 区块哈希" label="带区块哈希的命令" />
        </div>
      </section>
    </div>
  )
}
