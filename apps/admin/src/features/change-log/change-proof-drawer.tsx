import '@jhc/ui/proof.css'
import { DownloadOutlined } from '@ant-design/icons'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { ProofSteps } from '@jhc/ui/proof-steps.tsx'
import { saveFile } from '@jhc/ui/save-file.ts'
import { Alert, Button, Drawer } from 'antd'
import { changeLog } from '../../apis.ts'
import { type Change, changeTitle } from './change-list.tsx'

const banners = {
  passed: { type: 'success', title: '验证通过：自写入起未被改动。' },
  failed: { type: 'error', title: '不一致，请看下方标红处。' },
  waiting: { type: 'info', title: '等待上链：当天的变更在次日零点后打包上链，此前由校验码守护。' },
} as const

/** Verifies a change when opened; hands out its proof and says how to check it without us. */
export function ChangeProofDrawer(props: { change: Change | null; onClose: () => void }) {
  const { change } = props
  return (
    <Drawer
      open={change !== null}
      onClose={props.onClose}
      size={Math.min(720, window.innerWidth)}
      title={change ? `存证 · 第 ${change.seq} 号变更（${changeTitle(change)}）` : ''}
      destroyOnHidden
    >
      {change && <Body change={change} />}
    </Drawer>
  )
}

function Body({ change }: { change: Change }) {
  const { seq } = change
  // Each opening is a new verification.
  const query = changeLog.useQuery('verify', { params: { seq } }, { staleTime: 0 })
  const proof = changeLog.useMutation('proof')
  const download = async () =>
    saveFile(
      `change-${seq}.json`,
      JSON.stringify(await proof.mutateAsync({ params: { seq } }), null, 2),
      'application/json',
    )
  return (
    <Loaded query={query} rows={6}>
      {(result) => (
        <div className="stack">
          <Alert showIcon {...banners[result.verdict]} />
          <ProofSteps steps={result.steps.map((step) => ({ ...step, at: null, differences: [] }))} />
          <section>
            <h3 className="section-title">记录原文</h3>
            <p>
              <code style={{ overflowWrap: 'anywhere' }}>{change.record}</code>
            </p>
          </section>
          {result.verdict === 'passed' && (
            <section>
              <h3 className="section-title">怎样自己验证</h3>
              <p>下载证明，从别处取得区块哈希，在任何一台电脑上运行：</p>
              <p>
                <code style={{ overflowWrap: 'anywhere' }}>npx jhc verify change-{seq}.json --header 区块哈希</code>
              </p>
              <Button icon={<DownloadOutlined />} loading={proof.isPending} onClick={download}>
                下载证明
              </Button>
            </section>
          )}
        </div>
      )}
    </Loaded>
  )
}
