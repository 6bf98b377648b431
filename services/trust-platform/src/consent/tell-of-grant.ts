import type { Kysely } from 'kysely'
import type { ChainGrant } from './chain-grant-store.ts'
import type { Consent } from './consent.ts'
import { requestOf } from './submission-store.ts'

/** Once a grant is on chain: requests that wait for it go on, and its grantee hears of it. */
export async function tellOfGrant(
  { notices }: Pick<Consent, 'notices'>,
  trx: Kysely<any>,
  { grantId, residentId, granteeId, granteeKind, keyVersion, kind }: ChainGrant,
): Promise<void> {
  const requestId = await requestOf(trx, grantId)
  await notices.add(trx, `consent:given:${grantId}`, 'retrieval', { grantId, residentId, requestId })
  if (granteeKind === 1 && keyVersion !== 0)
    await notices.add(trx, `consent:to-grantee:${grantId}`, 'grantee', {
      signerId: granteeId,
      kind: 'consent-given',
      title: '居民已同意授权',
      text: '一位居民已向您授权调阅档案，请在授权期限和范围内使用。',
      link: requestId ? `/requests/${requestId}` : '/requests',
    })
  if (keyVersion === 0)
    await notices.add(trx, `consent:registered:${grantId}`, 'message', {
      to: { residentId },
      kind: kind === 5 ? 'emergency-access' : 'grant-registered',
      title: kind === 5 ? '您的档案被用于急救' : '医院登记了您的纸质授权',
      text:
        kind === 5
          ? '医生以急救为由调阅您的档案，未经您当场签署。您可以查看理由，随时撤回或提出异议。'
          : '医院以您签署的纸质同意书登记了一项授权。如与事实不符，您可以撤回或提出异议。',
      link: `/grants/${grantId}`,
    })
}
