import '@jhc/ui/proof.css'
import { DownloadOutlined, ReloadOutlined } from '@ant-design/icons'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import type { ProofStepView } from '@jhc/ui/proof.ts'
import { ProofSteps } from '@jhc/ui/proof-steps.tsx'
import { saveFile } from '@jhc/ui/save-file.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Button, Descriptions, Drawer } from 'antd'
import { checkLater, type Opened } from './opened-records.ts'
import { ProofMark } from './proof-mark.tsx'

/** What was checked, in the order in which trust is built. The proof file holds no content of the record, so it may be kept. */
export function ProofPanel(props: { requestId: string; opened: Opened | null; onClose: () => void }) {
  const { opened } = props
  return (
    <Drawer
      open={opened !== null}
      onClose={props.onClose}
      size={typeof window === 'undefined' ? 560 : Math.min(560, window.innerWidth)}
      title="存证核验"
      destroyOnHidden
    >
      {opened && (
        <div className="stack">
          <div>
            <ProofMark checked={opened.checked} />
          </div>
          <ProofSteps steps={stepsOf(opened)} />
          <Descriptions column={1} size="small" styles={{ label: { width: 80 } }}>
            {opened.checked.anchoredAt && (
              <Descriptions.Item label="上链时间">
                <TimeText at={opened.checked.anchoredAt} />
              </Descriptions.Item>
            )}
            {opened.checked.transactionHash && (
              <Descriptions.Item label="交易">
                <CopyableId value={opened.checked.transactionHash} label="交易" />
              </Descriptions.Item>
            )}
            <Descriptions.Item label="档案编号">
              <CopyableId value={opened.record.recordId} label="档案编号" />
            </Descriptions.Item>
            <Descriptions.Item label="版本">第 {opened.record.version} 版</Descriptions.Item>
          </Descriptions>
          <div className="actions">
            <Button icon={<ReloadOutlined />} onClick={() => checkLater(props.requestId, opened.key)}>
              再核验一次
            </Button>
            {opened.checked.proof && (
              <Button
                icon={<DownloadOutlined />}
                onClick={() =>
                  saveFile(
                    `${opened.record.recordId}-v${opened.record.version}.proof.json`,
                    JSON.stringify(opened.checked.proof, null, 1),
                    'application/json',
                  )
                }
              >
                下载证明（不含档案内容）
              </Button>
            )}
          </div>
        </div>
      )}
    </Drawer>
  )
}

function stepsOf({ record, checked, orgName }: Opened): ProofStepView[] {
  const fieldsHold = checked.fields === 'passed'
  const verdicts = { passed: 'passed', failed: 'failed', waiting: 'waiting' } as const
  return [
    {
      step: 'fields',
      title: '所见字段与指纹',
      verdict: checked.fields,
      explanation: fieldsHold
        ? `本页显示的 ${record.disclosure.fields.length} 个字段由本浏览器逐一重算，得到${orgName}给出的档案指纹；未授权的字段只以哈希参与，内容没有送来。`
        : '本页显示的字段与医院给出的档案指纹对不上，请不要采用，并联系区卫生信息中心。',
      expected: record.fingerprint,
      actual: fieldsHold ? record.fingerprint : null,
      blockNumber: null,
      at: null,
      differences: [],
    },
    {
      step: 'chain',
      title: '指纹与链上索引',
      verdict: verdicts[checked.chain as keyof typeof verdicts] ?? 'not-reachable',
      explanation: chainWords[checked.chain],
      expected: record.fingerprint,
      actual: checked.chain === 'passed' ? record.fingerprint : null,
      blockNumber: checked.blockNumber,
      at: checked.anchoredAt,
      differences: [],
    },
  ]
}

const chainWords = {
  asking: '正在取链上证明。',
  passed: '链上证明（索引→批次→交易回执→区块）由本浏览器逐步验算，区块中的指纹与所见一致：自上链起未被改动。',
  failed: '链上没有这个指纹，或证明未通过验算：送来的内容与存证时不一致，请不要采用。',
  waiting: '这份档案还在等待上链，稍后可再核验。',
  unreachable: '暂时取不到链上证明，稍后可再核验；字段核验不受影响。',
  'no-proof': '所接的链不提供可离线验算的回执证明；平台查得指纹已上链。',
} as const
