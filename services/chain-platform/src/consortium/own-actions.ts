import { consortiumActions, kinds, noRule } from '@jhc/chain-contracts/consortium-actions.ts'
import type { Hex } from 'viem'
import { hashText, noWord, wordOf } from './consortium.ts'
import { consortiumErrors } from './errors.ts'
import { chainRule, type Rule } from './read-consortia.ts'

export type Action =
  | { action: 'create'; consortiumId: string; name: string; rule: Rule }
  | { action: 'join'; consortiumId: string }
  | { action: 'quit'; consortiumId: string; reason: string }
  | { action: 'decide'; consortiumId: string; kind: Decision; orgId: string; reason: string }
  | { action: 'propose'; consortiumId: string; kind: Kind; orgId?: string | undefined; newRule?: Rule | undefined }
  | { action: 'vote'; proposalId: number; support: boolean }
  | { action: 'withdraw'; proposalId: number }
export type Kind = (typeof kinds)[number]
export type Decision = Exclude<Kind, 'change-rule' | 'change-administrator'>

export const kindNumber = (kind: Kind): number => kinds.indexOf(kind)

/** What a proposal is about, as the contract takes it. */
export function subjectOf({
  kind,
  orgId,
  newRule,
}: {
  kind: Kind
  orgId?: string | undefined
  newRule?: Rule | undefined
}) {
  if (kind === 'change-rule') {
    if (!newRule) throw consortiumErrors['rule-invalid']()
    return { subject: noWord, rule: chainRule(newRule) }
  }
  if (!orgId) throw consortiumErrors['not-found']({ orgId: '' })
  return { subject: wordOf(orgId), rule: noRule }
}

/** Hash of an action with its arguments, which the organisation signs. */
export function hashOfAction(action: Action): Hex {
  switch (action.action) {
    case 'create':
      return consortiumActions.create(wordOf(action.consortiumId), hashText(action.name), chainRule(action.rule))
    case 'join':
      return consortiumActions.join(wordOf(action.consortiumId))
    case 'quit':
      return consortiumActions.quit(wordOf(action.consortiumId), hashText(action.reason))
    case 'decide':
      return consortiumActions.decide(
        wordOf(action.consortiumId),
        kindNumber(action.kind),
        wordOf(action.orgId),
        hashText(action.reason),
      )
    case 'propose': {
      const { subject, rule } = subjectOf(action)
      return consortiumActions.propose(wordOf(action.consortiumId), kindNumber(action.kind), subject, rule)
    }
    case 'vote':
      return consortiumActions.vote(BigInt(action.proposalId), action.support)
    case 'withdraw':
      return consortiumActions.withdraw(BigInt(action.proposalId))
  }
}
