import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Link } from '@tanstack/react-router'
import { BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { entryKindWords } from '../../words.ts'
import { RecordEvidence } from '../provenance/verify-button.tsx'
import { type EntryRow, recordTitle } from './entry-columns.tsx'

type Version = EntryRow & { previousFingerprint: string }

export function VersionsPanel(props: { versions: Version[]; shownVersion: number }) {
  const newestFirst = [...props.versions].sort((a, b) => b.version - a.version)
  return (
    <Panel title={`版本（${props.versions.length}）`}>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">版本</th>
              <th scope="col">存证</th>
              <th scope="col">采集时间</th>
              <th scope="col">区块</th>
              <th scope="col">指纹</th>
              <th scope="col">所替代的指纹</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map((row) => (
              <tr key={row.version} aria-current={row.version === props.shownVersion ? 'true' : undefined}>
                <td>
                  <Link to="/records/$recordId" params={{ recordId: row.recordId }} search={{ version: row.version }}>
                    第 {row.version} 版
                  </Link>{' '}
                  {entryKindWords[row.kind]}
                  {row.current && ' · 最新'}
                </td>
                <td>
                  <RecordEvidence
                    state={row.state}
                    record={{ recordId: row.recordId, version: row.version, title: recordTitle(row) }}
                  />
                </td>
                <td>
                  <TimeText at={row.collectedAt} />
                </td>
                <td>
                  <BlockLink number={row.blockNumber} />
                </td>
                <td>
                  <CopyableId value={row.fingerprint} label="指纹" />
                </td>
                <td>
                  {row.previousFingerprint ? (
                    <CopyableId value={row.previousFingerprint} label="前一版指纹" />
                  ) : (
                    <span className="jhc-quiet">首版</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
