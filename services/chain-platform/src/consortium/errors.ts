import { type CodedError, defineErrors } from '@jhc/kit/errors.ts'

export const consortiumErrors = defineErrors('consortium', {
  'not-found': { kind: 'not-found', retryable: false, zh: '没有这个机构、节点、医联体或提案。' },
  'already-exists': { kind: 'conflict', retryable: false, zh: '这个编号已经登记，请换一个编号。' },
  'signature-needed': {
    kind: 'invalid',
    retryable: false,
    zh: '需要贵机构的 SM2 签名：请先取得待签名摘要，用本机构密钥签名后再提交。',
  },
  'signature-wrong': {
    kind: 'forbidden',
    retryable: false,
    zh: '签名未通过合约验证：密钥不符、机构已停用，或摘要已被另一操作使用；请重新取得摘要并签名。',
  },
  'signature-expired': { kind: 'invalid', retryable: false, zh: '签名已过有效期，请重新签名。' },
  'key-needed': { kind: 'invalid', retryable: false, zh: '请填写 SM2 公钥（04 开头的 130 位十六进制）。' },
  'key-invalid': { kind: 'invalid', retryable: false, zh: '这不是有效的 SM2 公钥，或有效期已过。' },
  'certificate-unreadable': {
    kind: 'invalid',
    retryable: false,
    zh: '读不出这份证书：请上传 PEM 格式的 X.509 证书，公钥须为 SM2。',
  },
  'certificate-foreign': { kind: 'invalid', retryable: false, zh: '证书里的公钥与所填或链上的公钥不一致。' },
  'key-taken': { kind: 'conflict', retryable: false, zh: '这个公钥已登记过，密钥不能重复使用。' },
  'wrong-state': { kind: 'conflict', retryable: false, zh: '当前状态不允许这一操作，请刷新后再看。' },
  'not-a-member': { kind: 'forbidden', retryable: false, zh: '贵机构不是这个医联体的有效成员。' },
  'not-the-administrator': { kind: 'forbidden', retryable: false, zh: '按该医联体的规则，这一操作由其管理机构决定。' },
  'decided-by-vote': { kind: 'conflict', retryable: false, zh: '按该医联体的规则，这一操作须由成员表决，请发起提案。' },
  'administrator-stays': {
    kind: 'conflict',
    retryable: false,
    zh: '管理机构不能退出、停用或移出；请先表决更换管理机构。',
  },
  'rule-invalid': {
    kind: 'invalid',
    retryable: false,
    zh: '表决规则不符合要求：通过比例须过半，表决期 1 分钟至 90 天。',
  },
  'already-proposed': { kind: 'conflict', retryable: false, zh: '同样的提案正在表决。' },
  'not-entitled': {
    kind: 'forbidden',
    retryable: false,
    zh: '贵机构对这个提案没有表决权：提案之后加入、已停用，或为提案所涉机构。',
  },
  'voted-already': { kind: 'conflict', retryable: false, zh: '贵机构已经投过票，一机构一票，不能更改。' },
  'vote-over': { kind: 'conflict', retryable: false, zh: '表决已经结束。' },
  'vote-running': { kind: 'conflict', retryable: false, zh: '表决期未满，还不能结束表决。' },
  paused: { kind: 'unavailable', retryable: true, zh: '联盟合约已暂停写入，请稍后再试。' },
  refused: { kind: 'conflict', retryable: false, zh: '合约拒绝了这一操作。' },
  'still-waiting': { kind: 'busy', retryable: true, zh: '交易已提交，尚未上链；请稍后刷新，不必重复提交。' },
})

/** The contracts' errors by name; the others are `refused` with the name. */
const byContractError: Record<string, keyof typeof consortiumErrors> = {
  Unknown: 'not-found',
  UnknownConsortium: 'not-found',
  UnknownProposal: 'not-found',
  AlreadyRegistered: 'already-exists',
  AlreadyExists: 'already-exists',
  NotTheActor: 'signature-wrong',
  SignatureExpired: 'signature-expired',
  KeyInvalid: 'key-invalid',
  KeyPeriodInvalid: 'key-invalid',
  KeyTaken: 'key-taken',
  WrongState: 'wrong-state',
  StateUnchanged: 'wrong-state',
  ClosedForGood: 'wrong-state',
  NotActive: 'wrong-state',
  NotAMember: 'not-a-member',
  NotTheAdministrator: 'not-the-administrator',
  DecidedByVote: 'decided-by-vote',
  AdministratorStays: 'administrator-stays',
  RuleInvalid: 'rule-invalid',
  AlreadyProposed: 'already-proposed',
  NotEntitled: 'not-entitled',
  VotedAlready: 'voted-already',
  VoteOver: 'vote-over',
  VoteRunning: 'vote-running',
  EnforcedPause: 'paused',
  FrozenFor: 'paused',
}

export function contractRefusal(errorName: string): CodedError {
  return consortiumErrors[byContractError[errorName] ?? 'refused']({ contractError: errorName })
}
