import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons'
import type { ModuleId } from '@jhc/trust-platform/cryptography/api.ts'
import type { Tone } from '@jhc/ui/theme.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import type { ReactNode } from 'react'
import type { NavigationItem } from '../../shell/navigation.tsx'

type Verdict = 'passed' | 'weak' | 'failed' | 'unchecked'

const verdicts: Record<Verdict, { tone: Tone; icon: ReactNode; words: string }> = {
  passed: { tone: 'verified', icon: <CheckCircleFilled />, words: '符合' },
  weak: { tone: 'waiting', icon: <ExclamationCircleFilled />, words: '部分符合' },
  failed: { tone: 'mismatch', icon: <CloseCircleFilled />, words: '不符合' },
  unchecked: { tone: 'neutral', icon: <ClockCircleOutlined />, words: '未检查' },
}

export function VerdictTag(props: { verdict: Verdict }) {
  const { tone, icon, words } = verdicts[props.verdict]
  return (
    <ToneTag tone={tone} icon={icon}>
      {words}
    </ToneTag>
  )
}

export const numerals = ['①', '②', '③', '④', '⑤', '⑥', '⑦']

interface Evidence {
  path: NavigationItem['path']
  words: string
  permission: string
  search?: Record<string, string>
}

/** Where the matter itself is seen, for whoever may see it. */
export const evidenceOf: Record<ModuleId, Evidence[]> = {
  'user-authentication': [
    { path: '/accounts', words: '用户管理：各账号的鉴别方式与会话', permission: 'accounts.read' },
    { path: '/identities', words: '身份与证书：登记、核验与吊销', permission: 'identity.read' },
  ],
  transport: [{ path: '/identities', words: '身份与证书：前置机与平台的证书', permission: 'identity.read' }],
  'log-integrity': [
    {
      path: '/audit',
      words: '业务审计：批次、链上哈希与逐条核验',
      permission: 'audit.read',
      search: { tab: 'evidence' },
    },
    { path: '/host-logs', words: '日志完整性：各主机的日志与配置', permission: 'audit.read' },
  ],
  executables: [],
  'access-control': [
    { path: '/roles', words: '角色权限：变更由谁提出、谁批准', permission: 'roles.read', search: { tab: 'changes' } },
    { path: '/accounts', words: '用户管理：每行是否完好', permission: 'accounts.read' },
  ],
  storage: [],
  signatures: [
    { path: '/consortium', words: '联盟管理：各机构自己密钥的签名', permission: 'consortium.read' },
    { path: '/audit', words: '业务审计：上链批次', permission: 'audit.read', search: { tab: 'evidence' } },
  ],
}

/** What an assessor runs outside this page. */
export const commandsOf: Record<ModuleId, string[]> = {
  'user-authentication': ['npm run attacks -- identity --json'],
  transport: ['deploy/gm-tls/README.md'],
  'log-integrity': ['npm run attacks -- audit --json'],
  executables: [
    'npm run release -- check --key 发布公钥.pub',
    'openssl dgst -sm3 -verify 发布公钥.pub …（docs/guides/程序完整性.md）',
  ],
  'access-control': ['npm run attacks -- access --json'],
  storage: ['npm run attacks -- storage --json'],
  signatures: ['npx jhc verify proof.json'],
}

export const keyKinds = { kek: '主密钥', dek: '数据密钥', derived: '派生密钥', signing: '签名密钥' } as const
