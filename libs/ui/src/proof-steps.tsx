import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, DisconnectOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { CopyableId } from './copyable-id.tsx'
import { formatNumber } from './format.ts'
import { changeWord, occurrenceWord, type ProofStepView, verdictWords } from './proof.ts'
import { TimeText } from './time-text.tsx'

const icons: Record<ProofStepView['verdict'], ReactNode> = {
  passed: <CheckCircleFilled />,
  failed: <CloseCircleFilled />,
  waiting: <ClockCircleOutlined />,
  'not-reachable': <DisconnectOutlined />,
}

export function ProofSteps(props: { steps: ProofStepView[] }) {
  return (
    <ol className="jhc-proof">
      {props.steps.map((step, index) => (
        <li
          key={step.step}
          className={`jhc-proof-step jhc-proof-${step.verdict}`}
          data-step={step.step}
          data-verdict={step.verdict}
        >
          <span className="jhc-proof-mark" aria-hidden="true">
            {icons[step.verdict]}
          </span>
          <div className="jhc-proof-body">
            <div className="jhc-proof-title">
              <span>
                {index + 1}. {step.title}
              </span>
              <span className="jhc-proof-verdict">{verdictWords[step.verdict]}</span>
            </div>
            <p>{step.explanation}</p>
            {step.differences.length > 0 && <Differences step={step} />}
            <Values step={step} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Differences(props: { step: ProofStepView }) {
  return (
    <table className="jhc-differences">
      <caption>{props.step.step === 'original' ? '与上链时不一致的字段' : '不一致的数据'}</caption>
      <thead>
        <tr>
          <th scope="col">名称</th>
          <th scope="col">情况</th>
          <th scope="col">位置</th>
        </tr>
      </thead>
      <tbody>
        {props.step.differences.map((difference) => (
          <tr key={`${difference.where}-${difference.change}`} data-difference={difference.where}>
            <td>
              {difference.label}
              {occurrenceWord(difference.where)}
            </td>
            <td>{changeWord(difference.change)}</td>
            <td>
              <code>{difference.where}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Values(props: { step: ProofStepView }) {
  const { step } = props
  const same = step.expected !== null && step.expected === step.actual
  return (
    <div className="jhc-proof-values">
      {step.blockNumber !== null && <span>区块 {formatNumber(step.blockNumber)}</span>}
      {step.at && <TimeText at={step.at} />}
      {step.expected !== null && (
        <span>
          {same ? '值' : '应为'} <CopyableId value={step.expected} label="校验值" />
        </span>
      )}
      {step.actual !== null && !same && (
        <span>
          实际 <CopyableId value={step.actual} label="实际值" />
        </span>
      )}
    </div>
  )
}
