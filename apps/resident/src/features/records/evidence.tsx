import { Button } from 'antd-mobile'
import { useState } from 'react'
import { provenance } from '../../api/apis.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import { Tech } from '../../parts/tech.tsx'
import { shownDay, shownTime } from '../../parts/time.tsx'
import type { OwnRecord } from './own-records.ts'

type Shown = Awaited<ReturnType<typeof check>>

/** Everything that can be checked is checked on this phone: fields → fingerprint → entry → batch → receipt → block header. */
async function check(record: OwnRecord) {
  const { recordId, version, fingerprint } = record
  const [evidence, { verifyProof }] = await Promise.all([
    provenance.call('evidence', { body: { recordId, version, fingerprint } }),
    import('@jhc/record/proof.ts'),
  ])
  const { proof, blockHash, contract } = evidence
  const verdict = proof ? verifyProof(proof, { blockHash, contract }) : null
  const entry = verdict?.entry
  const sameEntry =
    !verdict || (entry?.fingerprint === fingerprint && entry.recordId === recordId && entry.version === version)
  const onChain = verdict === null || verdict.verified
  return {
    ...evidence,
    steps: verdict?.steps ?? null,
    onChain,
    sameEntry,
    passed: record.matches && onChain && sameEntry,
  }
}

/** 查看存证 (41): one tap. */
export function Evidence({ record }: { record: OwnRecord }) {
  const [open, setOpen] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const [error, setError] = useState<unknown>(null)
  const start = () => {
    setOpen(true)
    setShown(null)
    setError(null)
    check(record).then(setShown, setError)
  }
  return (
    <>
      <Button size="small" onClick={start}>
        查看存证
      </Button>
      <Sheet title="这份档案的存证" open={open} onClose={() => setOpen(false)}>
        {error ? (
          <Failed error={error} retry={start} />
        ) : shown ? (
          <Verdict record={record} shown={shown} />
        ) : (
          <Waiting lines={4} label="正在核对链上存证" />
        )}
      </Sheet>
    </>
  )
}

const stepZh: Record<string, string> = {
  format: '证明文件完整',
  entry: '链上索引可读',
  batch: '索引在这一批存证之中',
  receipt: '这一批在区块的回执之中',
  event: '存证由索引合约写下',
  block: '区块头重算一致',
  'trusted-block': '区块与链上一致',
}

function Verdict({ record, shown }: { record: OwnRecord; shown: Shown }) {
  const since = shownDay(shown.anchoredAt)
  return (
    <div className="stack" aria-live="polite">
      {shown.passed ? (
        <p className="verdict verdict-good">
          <span aria-hidden="true">✓ </span>这份档案自 {since} 起未被改动
        </p>
      ) : (
        <p className="verdict verdict-bad" role="alert">
          <span aria-hidden="true">✕ </span>这份档案与链上存证不一致，请勿采信，并告知医院或区卫生信息中心
        </p>
      )}
      {shown.newestVersion > record.version && (
        <p className="notice notice-warn">医院之后更正过这份档案，有更新的版本；重新打开档案即可看到。</p>
      )}
      <ul className="checks">
        <Step ok={record.matches} text="您看到的每一项内容，都与这份档案的指纹一致" />
        <Step ok={shown.sameEntry} text="这个指纹，就是链上登记的那一个" />
        <Step
          ok={shown.onChain}
          text={`登记于 ${shownTime(shown.anchoredAt)} 写入链上，${shown.state === 'final' ? '已确认' : '等待最终确认'}`}
        />
      </ul>
      <p className="quiet">
        以上由您的手机自己核对{shown.steps ? '' : '；所接的链不提供回执证明，最后一步依据链上节点的应答'}
        。只要有一个字被改过，就会显示不一致。
      </p>
      <Tech
        rows={[
          ['区块', shown.blockNumber.toLocaleString('zh-CN')],
          ['交易', shown.transactionHash],
          ['合约', shown.contract],
          ['区块哈希', shown.blockHash],
          ['档案指纹（SM3）', record.fingerprint],
          ['档案编号', record.recordId],
          ['版本', record.version],
        ]}
      >
        {shown.steps && (
          <ul className="checks">
            {shown.steps.map(({ step, verdict }) => (
              <Step key={step} ok={verdict === 'passed'} text={stepZh[step] ?? step} />
            ))}
          </ul>
        )}
        {shown.proof && <SaveProof record={record} proof={shown.proof} />}
      </Tech>
    </div>
  )
}

function Step({ ok, text }: { ok: boolean; text: string }) {
  return (
    <li className={ok ? 'ok' : 'wrong'}>
      <span aria-hidden="true">{ok ? '✓' : '✕'}</span>
      <span className="hidden">{ok ? '通过：' : '不通过：'}</span>
      {text}
    </li>
  )
}

function SaveProof({ record, proof }: { record: OwnRecord; proof: object }) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(proof, null, 2)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = `存证-${record.recordId.slice(0, 8)}.json`
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <p>
      <button type="button" className="link" onClick={save}>
        下载证明文件
      </button>
      ，可用 <code>npx jhc verify</code> 离线核对。
    </p>
  )
}
