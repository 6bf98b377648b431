import { membershipState, registryState } from '@jhc/chain-platform/consortium/terms-api.ts'
import { proposalKind, proposalOutcome } from '@jhc/chain-platform/consortium/votes-api.ts'
import { formatTime, shortenId } from '@jhc/ui/format.ts'
import { proposalKinds, ruleWords, stateLook } from './words.tsx'

const labels: Record<string, string> = {
  account: '账户',
  by: '决定者',
  endsAt: '截止',
  entitled: '有权表决',
  keyId: '密钥编号',
  kind: '事项',
  nameHash: '名称哈希',
  no: '反对',
  outcome: '结果',
  profileHash: '资料哈希',
  proposal: '提案',
  reason: '原因',
  rule: '规则',
  state: '状态',
  support: '投票',
  validUntil: '有效至',
  yes: '同意',
}
/** The key is told by its id; the rest says nothing to a reader. */
const hidden = new Set(['x', 'y'])
const isNothing = (value: string) => /^(0x0*|0)?$/.test(value)

/** What an event's arguments say, in the order in which it has them. */
export function detailWords(event: string, details: Record<string, string>): string {
  return Object.entries(details)
    .filter(([name, value]) => !hidden.has(name) && !(['account', 'proposal'].includes(name) && isNothing(value)))
    .map(([name, value]) => `${labels[name] ?? name}：${valueWords(event, name, value)}`)
    .join('；')
}

/** The contracts count their states from 1, kinds from 0. */
function valueWords(event: string, name: string, value: string): string {
  if (name === 'state')
    return event === 'MembershipChanged'
      ? stateLook('membership', membershipState.options[Number(value) - 1] ?? value).word
      : stateLook('registry', registryState.options[Number(value) - 1] ?? value).word
  if (name === 'outcome') return stateLook('outcomes', proposalOutcome.options[Number(value) - 1] ?? value).word
  if (name === 'kind') return proposalKinds[proposalKind.options[Number(value)]!] ?? value
  if (name === 'support') return value === 'true' ? '同意' : '反对'
  if (name === 'proposal') return `#${value}`
  if (name === 'endsAt' || name === 'validUntil') return formatTime(new Date(Number(value) * 1000))
  if (name === 'rule') return ruleText(value)
  return value.startsWith('0x') ? shortenId(value) : value
}

function ruleText(json: string): string {
  try {
    const rule = JSON.parse(json)
    const wayOf = (number: unknown) => (Number(number) === 1 ? 'vote' : 'administrator')
    return ruleWords({
      joining: wayOf(rule.joining),
      leaving: wayOf(rule.leaving),
      quorum: Number(rule.quorum),
      threshold: Number(rule.threshold),
      votePeriodSeconds: Number(rule.votePeriod),
    })
  } catch {
    return json
  }
}
