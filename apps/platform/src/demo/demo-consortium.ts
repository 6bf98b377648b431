import type { ConsortiumConfig } from '@jhc/chain-platform/consortium/capability.ts'
import { sources } from '../sources.ts'
import { organisationKeys } from './organisation-keys.ts'

const rule = { joining: 'vote', leaving: 'vote', quorum: 60, threshold: 60, votePeriodSeconds: 7 * 86_400 } as const

/** The demo's organisations with keys that the platform keeps, and two consortia: one led by the district, one by its members' votes. */
export function demoConsortium(dataDir: string): ConsortiumConfig {
  const organisations = sources.map(({ orgId, orgName }) => ({ orgId, name: orgName, creditCode: null }))
  return {
    keyring: organisationKeys(dataDir),
    ownNodeId: 'node-district-1',
    seed: {
      organisations,
      nodes: organisations.map(({ orgId, name }) => ({
        nodeId: `node-${orgId.toLowerCase()}-1`,
        name: `${name}节点`,
        orgId,
      })),
      consortia: [
        {
          consortiumId: 'jingan-union',
          name: '静安区健康医联体',
          description: '区平台牵头，成员由管理机构邀请或批准，移出由成员表决。',
          rule: { ...rule, joining: 'administrator' },
          members: ['district', 'A00', 'B00'],
        },
        {
          consortiumId: 'chronic-disease',
          name: '慢病管理专科联盟',
          description: '医院自愿组成，加入与移出都由成员表决，一机构一票。',
          rule,
          members: ['A00', 'B00', 'district'],
        },
      ],
    },
  }
}
