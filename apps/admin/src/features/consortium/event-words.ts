const words: Record<string, string> = {
  OrganisationRegistered: '登记机构',
  ProfileChanged: '变更机构资料',
  AccountChanged: '变更机构账户',
  OrganisationStateChanged: '机构状态变更',
  NodeRegistered: '登记节点',
  NodeStateChanged: '节点状态变更',
  KeyEnrolled: '登记密钥',
  KeyRevoked: '吊销密钥',
  ConsortiumCreated: '创建医联体',
  MembershipChanged: '成员资格变更',
  RuleChanged: '修改规则',
  AdministratorChanged: '更换管理机构',
  Proposed: '发起提案',
  Voted: '投票',
  Decided: '表决结束',
  Acted: '机构签名已核验',
}

/** An event that has no word here is shown by its name. */
export function eventWord(event: string): string {
  return words[event] ?? event
}
