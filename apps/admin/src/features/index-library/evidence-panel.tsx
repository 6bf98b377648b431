import { DownloadOutlined } from '@ant-design/icons'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { saveFile } from '@jhc/ui/save-file.ts'
import { App, Button } from 'antd'
import { mirror, provenance } from '../../apis.ts'
import { BatchLink, BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { usePermission } from '../accounts/session.ts'
import type { RecordRef } from '../provenance/proof-drawer-context.tsx'
import { RecordEvidence, VerifyButton } from '../provenance/verify-button.tsx'
import type { EntryRow } from './entry-columns.tsx'

/** Where this version stands on chain, read from the mirror, and the way to its proof. */
export function EvidencePanel(props: { row: EntryRow; record: RecordRef }) {
  const { row, record } = props
  const { message } = App.useApp()
  const mayReadMirror = usePermission('mirror.read')
  const mayDownload = usePermission('provenance.read')
  const query = mirror.useQuery('entriesOfRecord', { params: { recordId: row.recordId } }, { enabled: mayReadMirror })
  const onChain = query.data?.entries.find((entry) => entry.version === row.version)

  async function download() {
    try {
      const proof = await provenance.client.proof({
        params: { recordId: row.recordId },
        query: { version: row.version },
      })
      saveFile('proof.json', JSON.stringify(proof, null, 2), 'application/json')
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      message.error(`${error.zh}（${error.code}）`, 6)
    }
  }

  return (
    <Panel
      title="存证"
      extra={
        <span className="panel-tools">
          {mayDownload && (
            <Button size="small" icon={<DownloadOutlined />} onClick={download} disabled={row.blockNumber === null}>
              下载证明
            </Button>
          )}
          <VerifyButton record={record} />
        </span>
      }
    >
      <Facts
        items={[
          { label: '状态', value: <RecordEvidence state={row.state} record={record} /> },
          { label: '所在区块', value: <BlockLink number={row.blockNumber} /> },
          { label: '上链批次', value: <BatchLink batchId={row.batchId} /> },
          mayReadMirror && {
            label: '镜像中的链上条目',
            value: query.isError ? (
              `${query.error.zh}（${query.error.code}）`
            ) : onChain ? (
              <>
                批次第 {onChain.position + 1} 条 · 指纹 <CopyableId value={onChain.fingerprint} label="链上指纹" />
              </>
            ) : query.isLoading ? (
              '读取中…'
            ) : (
              '尚未出现在镜像中'
            ),
          },
        ]}
      />
    </Panel>
  )
}
