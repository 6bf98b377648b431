import './cryptography.css'
import type { CallResult } from '@jhc/kit/api.ts'
import type { cryptographyApi } from '@jhc/trust-platform/cryptography/api.ts'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { cryptography } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { CheckButton } from './check-button.tsx'
import { KeyTable } from './key-table.tsx'
import { RotateButton } from './rotate-button.tsx'
import { numerals, VerdictTag } from './words.tsx'

type Overview = CallResult<(typeof cryptographyApi)['operations']['overview']>

export function CryptographyPage() {
  const query = cryptography.useQuery('overview', {}, { refetchInterval: 15_000 })
  const keys = cryptography.useQuery('keys', {})
  return (
    <>
      <PageHeader
        title="密码应用"
        hint="七个密码模块各自保护什么、最近一次检查发现了什么；没有检查过的如实写明。"
        extra={<CheckButton modules={query.data?.modules.map(({ moduleId }) => moduleId) ?? []}>全部检查</CheckButton>}
      />
      <div className="stack">
        <Loaded query={query} rows={8} minHeight={420}>
          {(now) => (
            <>
              <ProviderPanel provider={now.provider} />
              <ol className="crypto-modules">
                {now.modules.map((module) => (
                  <li className="crypto-module" key={module.moduleId} data-module={module.moduleId}>
                    <div className="crypto-module-head">
                      <h2>
                        <Link to="/cryptography/$moduleId" params={{ moduleId: module.moduleId }}>
                          {numerals[module.number - 1]} {module.title}
                        </Link>
                      </h2>
                      <VerdictTag verdict={module.verdict} />
                    </div>
                    <p>{module.protects}</p>
                    <p className="jhc-quiet">{module.finding}</p>
                    <p className="crypto-module-when">
                      <TimeText at={module.checkedAt} missing="尚未检查" />
                    </p>
                  </li>
                ))}
              </ol>
            </>
          )}
        </Loaded>
        <Panel title="密钥清单" extra={<RotateButton />}>
          <Loaded query={keys} rows={5} minHeight={200}>
            {(list) => <KeyTable keys={list.keys} />}
          </Loaded>
        </Panel>
      </div>
    </>
  )
}

function ProviderPanel(props: { provider: Overview['provider'] }) {
  const { provider } = props
  if (!provider) return <Alert type="error" showIcon title="密码服务没有应答；依赖它的检查暂时不能进行。" />
  return (
    <Panel title="密码服务">
      {provider.kind === 'software' && (
        <Alert
          className="crypto-provider-note"
          type="warning"
          showIcon
          title="正在使用软件密码模块，仅限开发与验收；正式环境须接入区密码服务，否则拒绝启动。"
        />
      )}
      <Facts
        items={[
          { label: '名称', value: provider.name },
          { label: '商用密码产品认证证书', value: provider.certificateNumber ?? '无' },
          { label: '当前主密钥', value: provider.currentKeyId },
        ]}
      />
    </Panel>
  )
}
