import type { Payload } from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import type { ChainConfig } from '@jhc/chain-driver-chainmaker/generated/config_pb.ts'
import { text } from '@jhc/chain-driver-chainmaker/read-block.ts'
import { blockVersionOf } from './chain-settings.ts'
import type { KnownMember } from './members.ts'

type Rule = 'ANY-ADMIN' | 'MAJORITY-ADMIN' | 'SELF-ADMIN' | 'ANY-MEMBER'

const governed = ['INIT_CONTRACT', 'UPGRADE_CONTRACT', 'FREEZE_CONTRACT', 'UNFREEZE_CONTRACT', 'REVOKE_CONTRACT']
const ofOwnOrganisation = ['TRUST_ROOT_UPDATE', 'NODE_ID_UPDATE']

function ruleOf({ contractName, method }: Payload, config: ChainConfig): Rule {
  const isPublic = config.authType === 'public'
  if (contractName === 'CONTRACT_MANAGE' && governed.includes(method)) {
    if (isPublic || (method === 'INIT_CONTRACT' && blockVersionOf(config) >= 2030300)) return 'ANY-ADMIN'
    return 'MAJORITY-ADMIN'
  }
  if (contractName === 'CHAIN_CONFIG' && !method.startsWith('GET_'))
    return ofOwnOrganisation.includes(method) ? 'SELF-ADMIN' : isPublic ? 'ANY-ADMIN' : 'MAJORITY-ADMIN'
  if (contractName === 'PUBKEY_MANAGE' && method === 'PUBKEY_ADD') return 'SELF-ADMIN'
  return 'ANY-MEMBER'
}

/** Throws where those who signed do not meet the resource's policy. From block version 2030300 on the sender counts as an endorser. */
export function requirePolicy(
  payload: Payload,
  config: ChainConfig,
  sender: KnownMember,
  endorsers: KnownMember[],
): void {
  const counts = blockVersionOf(config) >= 2030300 || endorsers.length === 0
  if (sender.role === 'LIGHT' && payload.txType === 0) throw new Error('authentication fail: role LIGHT may only ask')
  const signers = counts ? [sender, ...endorsers] : endorsers
  if (!meets(ruleOf(payload, config), config, signers, text(payload, 'org_id')))
    throw new Error(`authentication fail: ${payload.contractName}-${payload.method} lacks endorsements`)
}

/** A multi-signed request is passed once its voters meet the policy of what it asks for. */
export function votesSuffice(payload: Payload, config: ChainConfig, voters: KnownMember[]): boolean {
  return meets(ruleOf(payload, config), config, voters, text(payload, 'org_id'))
}

function meets(rule: Rule, config: ChainConfig, signers: KnownMember[], orgId: string): boolean {
  const admins = signers.filter(({ role }) => role === 'ADMIN')
  if (rule === 'ANY-MEMBER') return signers.length > 0
  if (rule === 'ANY-ADMIN') return admins.length > 0
  if (rule === 'SELF-ADMIN') return admins.some(({ organisation }) => organisation === orgId)
  const organisations = new Set(admins.map(({ organisation }) => organisation))
  return organisations.size > config.trustRoots.length / 2
}
