import type { entryRow } from '@jhc/data-center/index-library/api.ts'
import { textColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import { GradeTag } from '../../parts/grade-tag.tsx'
import { BatchLink, BlockLink, RecordLink } from '../../parts/links.tsx'
import { anchorStateWords, entryKindWords, gradeWords, recordTypeWords } from '../../words.ts'
import { RecordEvidence } from '../provenance/verify-button.tsx'

export type EntryRow = z.output<typeof entryRow>

export function recordTitle(row: EntryRow): string {
  return `${recordTypeWords[row.recordType]} ${row.day}`
}

export const entryColumns: ListColumn<EntryRow>[] = [
  {
    key: 'recordId',
    title: '档案',
    width: 248,
    locked: true,
    card: 'title',
    render: (row) => (
      <RecordLink recordId={row.recordId} version={row.current ? undefined : row.version}>
        {recordTypeWords[row.recordType]}
      </RecordLink>
    ),
    text: (row) => row.recordId,
  },
  textColumn('recordType', '类型', 120, (row) => recordTypeWords[row.recordType], { optional: true }),
  textColumn('day', '业务日期', 112, (row) => row.day),
  textColumn('orgName', '机构', 168, (row) => row.orgName),
  textColumn('sourceName', '来源', 200, (row) => row.sourceName, { optional: true }),
  {
    key: 'state',
    title: '存证',
    width: 112,
    card: 'corner',
    render: (row) => (
      <RecordEvidence
        state={row.state}
        record={{ recordId: row.recordId, version: row.version, title: recordTitle(row) }}
      />
    ),
    text: (row) => anchorStateWords[row.state],
  },
  {
    key: 'grade',
    title: '分级',
    width: 116,
    render: (row) => <GradeTag grade={row.grade} />,
    text: (row) => gradeWords[row.grade] ?? String(row.grade),
  },
  {
    key: 'version',
    title: '版本',
    width: 104,
    render: (row) => `${row.version}（${entryKindWords[row.kind]}）`,
    text: (row) => `${row.version} ${entryKindWords[row.kind]}`,
  },
  {
    key: 'block',
    title: '区块',
    width: 80,
    render: (row) => <BlockLink number={row.blockNumber} />,
    text: (row) => String(row.blockNumber ?? ''),
  },
  {
    key: 'person',
    title: '居民',
    width: 72,
    render: (row) =>
      row.personId ? (
        <Link to="/residents/$personId" params={{ personId: row.personId }}>
          查看
        </Link>
      ) : (
        <span className="jhc-quiet">未归并</span>
      ),
    text: (row) => row.personId ?? '',
  },
  {
    key: 'collectedAt',
    title: '采集时间',
    width: 168,
    render: (row) => <TimeText at={row.collectedAt} stacked />,
    text: (row) => formatTime(row.collectedAt),
  },
  {
    key: 'fingerprint',
    title: '指纹（SM3）',
    width: 184,
    optional: true,
    render: (row) => <CopyableId value={row.fingerprint} label="指纹" />,
    text: (row) => row.fingerprint,
  },
  {
    key: 'batch',
    title: '批次',
    width: 224,
    optional: true,
    render: (row) => <BatchLink batchId={row.batchId} />,
    text: (row) => row.batchId ?? '',
  },
]
