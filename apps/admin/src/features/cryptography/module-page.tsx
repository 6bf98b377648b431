import './cryptography.css'
import type { CallResult } from '@jhc/kit/api.ts'
import type { cryptographyApi } from '@jhc/trust-platform/cryptography/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { cryptography } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { useAccount } from '../accounts/session.ts'
import { CheckButton } from './check-button.tsx'
import { KeyTable } from './key-table.tsx'
import { commandsOf, evidenceOf, numerals, VerdictTag } from './words.tsx'

const route = getRouteApi('/shell/cryptography/$moduleId')
type Answer = CallResult<(typeof cryptographyApi)['operations']['module']>

export function ModulePage() {
  const { moduleId } = route.useParams()
  const query = cryptography.useQuery('module', { params: { moduleId } }, { refetchInterval: 15_000 })
  return (
    <Loaded query={query} rows={8} minHeight={420}>
      {({ module, checks, keys, attacks }) => (
        <>
          <PageHeader
            back={<Link to="/cryptography">密码应用</Link>}
            title={`${numerals[module.number - 1]} ${module.title}`}
            hint={module.protects}
            extra={<CheckButton modules={[moduleId]}>立即检查</CheckButton>}
          />
          <div className="stack">
            <Panel title="状态" extra={<VerdictTag verdict={module.verdict} />}>
              <Facts
                items={[
                  { label: '保护对象', value: module.protects },
                  { label: '由什么保护', value: module.by },
                  { label: '最近检查', value: <TimeText at={module.checkedAt} missing="尚未检查" /> },
                ]}
              />
            </Panel>
            <Panel title={`检查项（${checks.length}）`}>
              <ul className="crypto-checks">
                {checks.map((check) => (
                  <CheckItem key={check.checkId} check={check} />
                ))}
              </ul>
            </Panel>
            <Panel title="密钥">
              <KeyTable keys={keys} />
            </Panel>
            <Attacks attacks={attacks} />
            <Evidence moduleId={moduleId} />
          </div>
        </>
      )}
    </Loaded>
  )
}

function CheckItem({ check }: { check: Answer['checks'][number] }) {
  return (
    <li className="crypto-check" data-check={check.checkId} data-verdict={check.verdict}>
      <div className="crypto-module-head">
        <h3>{check.title}</h3>
        <VerdictTag verdict={check.verdict} />
      </div>
      <p>{check.finding}</p>
      {check.facts.length > 0 && <Facts items={check.facts} />}
      {check.checkedAt && (
        <p className="crypto-module-when">
          <TimeText at={check.checkedAt} />{' '}
          <span className="jhc-quiet">
            由 {check.checkedBy && <CopyableId value={check.checkedBy} label="账号编号" />} 发起
          </span>
        </p>
      )}
    </li>
  )
}

function Attacks({ attacks }: Pick<Answer, 'attacks'>) {
  return (
    <Panel title="最近一次攻击试验">
      {attacks.length === 0 && <p className="jhc-quiet">未检查：没有保存下来的攻击试验结果。</p>}
      <ul className="plain-list crypto-attacks">
        {attacks.map((run) => (
          <li className="crypto-attack" key={run.command}>
            <code>npm run attacks -- {run.command}</code>
            <span>
              {formatNumber(run.attacks)} 次，未发现 {formatNumber(run.undetected)} 次
            </span>
            <ToneTag tone={run.undetected === 0 ? 'verified' : 'mismatch'}>
              {run.undetected === 0 ? '全部发现' : '有遗漏'}
            </ToneTag>
            <TimeText at={run.ranAt} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Evidence({ moduleId }: { moduleId: keyof typeof evidenceOf }) {
  const permissions = useAccount()?.permissions ?? []
  const links = evidenceOf[moduleId].filter(({ permission }) => permissions.includes(permission))
  return (
    <Panel title="证据与离线核对">
      <ul className="plain-list crypto-evidence">
        {links.map(({ path, words, search }) => (
          <li key={words}>
            <Link to={path} search={search ?? {}}>
              {words}
            </Link>
          </li>
        ))}
        {commandsOf[moduleId].map((command) => (
          <li key={command}>
            <code>{command}</code>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
