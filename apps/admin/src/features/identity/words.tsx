import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import type { CallResult } from '@jhc/kit/api.ts'
import type { CertificateState, identityApi } from '@jhc/trust-platform/identity/api.ts'
import type { Tone } from '@jhc/ui/theme.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { accounts } from '../../apis.ts'

type Operations = (typeof identityApi)['operations']
export type Identity = CallResult<Operations['identities']>['items'][number]
export type BoundCertificate = Identity['certificates'][number]
export type Authority = CallResult<Operations['authorities']>['authorities'][number]

export const kindWords: Record<Identity['kind'], string> = {
  organisation: '机构',
  practitioner: '医务人员',
  researcher: '科研人员',
  administrator: '管理人员',
  gateway: '医院前置机',
}

export const identityStates: Record<Identity['state'], { word: string; tone: Tone }> = {
  proposed: { word: '待批准', tone: 'waiting' },
  active: { word: '有效', tone: 'verified' },
  suspended: { word: '已停用', tone: 'waiting' },
  revoked: { word: '已注销', tone: 'neutral' },
}

const certificateStates: Record<CertificateState, { word: string; tone: Tone }> = {
  valid: { word: '有效', tone: 'verified' },
  malformed: { word: '格式不正确', tone: 'mismatch' },
  'not-yet-valid': { word: '尚未生效', tone: 'waiting' },
  expired: { word: '已过期', tone: 'mismatch' },
  'unknown-issuer': { word: '签发机构不受信任', tone: 'mismatch' },
  'bad-signature': { word: '签发签名不符', tone: 'mismatch' },
  'bad-chain': { word: '证书链不符', tone: 'mismatch' },
  'wrong-usage': { word: '用途不符', tone: 'mismatch' },
  revoked: { word: '已吊销', tone: 'mismatch' },
  'revocation-unknown': { word: '吊销状态不明', tone: 'mismatch' },
  unbound: { word: '未生效', tone: 'neutral' },
  suspended: { word: '身份已停用', tone: 'waiting' },
}

/** The binding's own state comes first: what was refused or not yet approved says nothing about the certificate. */
export function certificateWord({ binding, state }: BoundCertificate): { word: string; tone: Tone } {
  if (binding === 'proposed') return { word: '待批准', tone: 'waiting' }
  if (binding === 'refused') return { word: '已驳回', tone: 'neutral' }
  if (binding === 'revoked') return { word: '已注销', tone: 'neutral' }
  return certificateStates[state]
}

export const listStates: Record<Authority['list']['state'], { word: string; tone: Tone }> = {
  current: { word: '有效', tone: 'verified' },
  stale: { word: '已过期', tone: 'mismatch' },
  missing: { word: '没有', tone: 'waiting' },
}

export const actWords: Record<string, string> = {
  'certificate-proposed': '登记证书',
  'certificate-approved': '批准证书',
  'certificate-refused': '驳回证书',
  'certificate-revoked': '注销证书',
  suspended: '停用身份',
  resumed: '恢复身份',
}

const icons: Partial<Record<Tone, React.ReactNode>> = {
  verified: <CheckCircleFilled />,
  waiting: <ClockCircleOutlined />,
  mismatch: <CloseCircleFilled />,
  neutral: <MinusCircleOutlined />,
}

export function StateTag({ word, tone }: { word: string; tone: Tone }) {
  return (
    <ToneTag tone={tone} icon={icons[tone]}>
      {word}
    </ToneTag>
  )
}

/** What registers the demonstration's own gateways. */
const programs: Record<string, string> = { 'demo-registrar': '演示程序（登记）', 'demo-approver': '演示程序（批准）' }

/** Accounts by their names, organisations by theirs; an id where the name is not known. */
export function useNames() {
  const people = accounts.useQuery('list', { query: { limit: 200 } }).data?.items ?? []
  const organisations = accounts.useQuery('organisations', {}).data?.items ?? []
  return {
    people,
    organisations,
    person: (id: string) => people.find((one) => one.accountId === id)?.displayName ?? programs[id] ?? id,
    organisation: (id: string) => organisations.find((one) => one.orgId === id)?.name ?? id,
  }
}

/** The common name of a subject such as `CN=hospital-a,OU=…`; all of it where there is none. */
export function commonName(subject: string): string {
  return /(?:^|,)CN=((?:\\.|[^,\\])+)/.exec(subject)?.[1]?.replaceAll('\\', '') ?? subject
}
