import type { AccessRequest } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { useNarrow } from '@jhc/ui/use-narrow.ts'
import { Button } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { OrderPanel } from '../recognition/order-panel.tsx'
import { RecognitionTag } from '../recognition/recognition-tag.tsx'
import { useNotedResults } from '../recognition/use-noted-results.ts'
import { useRecognition } from '../recognition/use-recognition.ts'
import type { Opened } from './opened-records.ts'
import { ProofPanel } from './proof-panel.tsx'
import { RecordDocument } from './record-document.tsx'
import { RecordTimeline } from './record-timeline.tsx'
import { Watermark } from './watermark.tsx'

/** Time-line left, document right; in a narrow window one after the other. */
export function RecordsView({ request, opened }: { request: AccessRequest; opened: readonly Opened[] }) {
  const narrow = useNarrow()
  const [filter, setFilter] = useState({ type: '', orgId: '' })
  const [chosen, setChosen] = useState<string | null>(null)
  const [proving, setProving] = useState<string | null>(null)
  const recognition = useRecognition(opened)
  useNotedResults(request.residentId, recognition.results)
  const newest = useMemo(
    () => [...opened].sort((a, b) => (a.record.day < b.record.day ? 1 : -1))[0]?.key ?? null,
    [opened],
  )
  const shownKey = chosen ?? (narrow ? null : newest)
  const shown = opened.find(({ key }) => key === shownKey) ?? null
  useEffect(() => {
    // Left behind by a withdrawal.
    if (chosen && !opened.some(({ key }) => key === chosen)) setChosen(null)
  }, [chosen, opened])
  const document = shown && (
    <Watermark>
      <RecordDocument
        opened={shown}
        onProof={() => setProving(shown.key)}
        beside={
          recognition.list
            ? (field) => (
                <RecognitionTag
                  key={`${field.group}/${field.occurrence}/${field.element}`}
                  marked={recognition.markOf(shown, field)}
                />
              )
            : undefined
        }
      />
    </Watermark>
  )
  return (
    <>
      <OrderPanel residentId={request.residentId} recognition={recognition} />
      <div className="records no-print">
        {(!narrow || !shown) && (
          <RecordTimeline opened={opened} chosen={shownKey} onChoose={setChosen} filter={filter} onFilter={setFilter} />
        )}
        {shown && (
          <div className="record-pane">
            {narrow && (
              <Button type="link" className="record-back" onClick={() => setChosen(null)}>
                回到时间线
              </Button>
            )}
            {document}
          </div>
        )}
      </div>
      <p className="print-note">档案内容不能打印。</p>
      <ProofPanel
        requestId={request.requestId}
        opened={opened.find(({ key }) => key === proving) ?? null}
        onClose={() => setProving(null)}
      />
    </>
  )
}
