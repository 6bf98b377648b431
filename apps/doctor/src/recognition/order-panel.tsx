import { MedicineBoxOutlined } from '@ant-design/icons'
import type { recognitionApi } from '@jhc/applications/recognition/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { qualityMarks, recognitionStates } from '@jhc/record/recognition/mark-result.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Alert, Button, Card, Select } from 'antd'
import { useState } from 'react'
import { recognition as api } from '../apis.ts'
import { useAct } from '../parts/use-act.ts'
import { DecideModal } from './decide-modal.tsx'
import { knownResultOf, type UsedRecognition } from './use-recognition.ts'

type Warning = CallResult<(typeof recognitionApi)['operations']['check']>['warnings'][number]
export interface Deciding {
  warning: Warning
  result: Warning['results'][number]
  decision: 'accepted' | 'declined'
}

/** 开单检查: before an examination is ordered, whether a result is there that need not be made again. */
export function OrderPanel(props: { residentId: string; recognition: UsedRecognition }) {
  const { list, results } = props.recognition
  const [items, setItems] = useState<string[]>([])
  const [warnings, setWarnings] = useState<Warning[] | null>(null)
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const [decided, setDecided] = useState<Record<string, string>>({})
  const { act, busy } = useAct([])
  if (!list) return null
  const options = list.items.map(({ system, code, name }) => ({
    value: `${system}|${code}`,
    label: `${name}（${code}）`,
  }))
  const check = () =>
    act(null, async () => {
      const answer = await api.client.check({
        body: {
          residentId: props.residentId,
          items: items.map((item) => {
            const [system, code] = item.split('|') as ['LOINC', string]
            return { system, code }
          }),
          results: results.slice(0, 3000).map(knownResultOf),
        },
      })
      setDecided({})
      setWarnings(answer.warnings)
    })
  return (
    <Card
      size="small"
      className="order-panel"
      title={
        <>
          <MedicineBoxOutlined /> 开单前检查
        </>
      }
    >
      <div className="order-line">
        <Select
          mode="multiple"
          aria-label="拟开检验检查项目"
          className="order-items"
          placeholder="选择拟开的检验检查项目"
          value={items}
          onChange={(next) => {
            setItems(next)
            setWarnings(null)
          }}
          options={options}
          maxCount={50}
          showSearch={{ optionFilterProp: 'label' }}
        />
        <Button type="primary" onClick={check} loading={busy} disabled={items.length === 0}>
          检查重复
        </Button>
      </div>
      {warnings?.map((warning) => {
        const key = `${warning.system}|${warning.code}`
        const usable = warning.results.find(({ state }) => state === 'recognisable' || state === 'own')
        return (
          <Alert
            key={key}
            className="order-warning"
            data-order={warning.code}
            type={warning.repeat ? 'warning' : 'success'}
            showIcon
            title={
              warning.repeat
                ? `${warning.name}：已有可用结果，可能重复`
                : `${warning.name}：${warning.results.length > 0 ? '已有结果不能互认，可以开单' : '没有查到既往结果，可以开单'}`
            }
            description={
              <ul className="order-results">
                {warning.results.slice(0, 3).map((result) => (
                  <li key={`${result.recordId}/${result.version}/${result.day}`}>
                    <span className="jhc-number">{result.day}</span> {result.orgName}
                    {result.mark && ` · ${qualityMarks[result.mark]}`}
                    {result.ageDays !== null && ` · ${result.ageDays} 天前`}{' '}
                    <ToneTag tone={result.state === 'recognisable' ? 'verified' : 'neutral'}>
                      {recognitionStates[result.state]}
                    </ToneTag>
                  </li>
                ))}
                {decided[key] && <li>{decided[key]}</li>}
              </ul>
            }
            action={
              usable && !decided[key] ? (
                <span className="order-acts">
                  <Button
                    size="small"
                    type="primary"
                    onClick={() => setDeciding({ warning, result: usable, decision: 'accepted' })}
                  >
                    认可，不再检查
                  </Button>
                  <Button size="small" onClick={() => setDeciding({ warning, result: usable, decision: 'declined' })}>
                    不认可
                  </Button>
                </span>
              ) : undefined
            }
          />
        )
      })}
      {deciding && (
        <DecideModal
          deciding={deciding}
          residentId={props.residentId}
          reasons={list.reasons}
          onDone={(words) => {
            const { system, code } = deciding.warning
            setDecided((before) => ({ ...before, [`${system}|${code}`]: words }))
            setDeciding(null)
          }}
          onClose={() => setDeciding(null)}
        />
      )}
    </Card>
  )
}
