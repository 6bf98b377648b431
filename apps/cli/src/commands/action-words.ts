import type { Action } from '@jhc/chain-platform/consortium/own-actions.ts'

const kinds = {
  admit: '接纳成员',
  remove: '移出成员',
  suspend: '停用成员',
  reinstate: '恢复成员',
  'change-rule': '修改规则',
  'change-administrator': '更换管理机构',
} as const

/** What the signer is asked to agree to. */
export function actionWords(action: Action): string {
  switch (action.action) {
    case 'create':
      return `创建医联体「${action.name}」（${action.consortiumId}）${ruleWords(action.rule)}`
    case 'join':
      return `申请或接受加入 ${action.consortiumId}`
    case 'quit':
      return `退出 ${action.consortiumId}，原因：${action.reason}`
    case 'decide':
      return `${action.consortiumId}：${kinds[action.kind]} ${action.orgId}，原因：${action.reason}`
    case 'propose':
      return `${action.consortiumId}：提议${kinds[action.kind]} ${action.orgId ?? ''}${action.newRule ? ruleWords(action.newRule) : ''}`
    case 'vote':
      return `对提案 #${action.proposalId} 投${action.support ? '同意' : '反对'}票`
    case 'withdraw':
      return `撤回提案 #${action.proposalId}`
  }
}

function ruleWords(rule: {
  joining: string
  leaving: string
  quorum: number
  threshold: number
  votePeriodSeconds: number
}) {
  const way = (name: string) => (name === 'vote' ? '表决' : '管理机构')
  return `：加入由${way(rule.joining)}、移出由${way(rule.leaving)}，${rule.quorum}% 参加、${rule.threshold}% 同意，表决期 ${rule.votePeriodSeconds} 秒`
}
