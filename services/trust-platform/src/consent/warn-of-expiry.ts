import { sql } from 'kysely'
import type { Consent } from './consent.ts'

/** Grants that were made for at least so long are announced so long before their end. */
const aheadSeconds = 3 * 86_400
const shortestSeconds = 14 * 86_400

/** Tells residents of grants that end within three days; once each. */
export async function warnOfExpiry({ db, notices, now }: Consent): Promise<void> {
  const nowSeconds = Math.floor(now() / 1000)
  const { rows } = await sql<{ grantId: string; residentId: string }>`
    select g.grant_id as "grantId", g.resident_id as "residentId" from consent.chain_grant g
    where g.ended is null and g.valid_to > ${nowSeconds} and g.valid_to <= ${nowSeconds + aheadSeconds}
      and g.valid_to - g.valid_from >= ${shortestSeconds}
      and not exists (select 1 from consent.notice n where n.notice_key = 'consent:expiring:' || g.grant_id)
    limit 500`.execute(db)
  for (const { grantId, residentId } of rows)
    await notices.add(db, `consent:expiring:${grantId}`, 'message', {
      to: { residentId },
      kind: 'grant-expiring',
      title: '一项授权将在三天内到期',
      text: '到期后自动失效。如需继续，请在“我的授权”中重新授权；不需要则无须操作。',
      link: `/grants/${grantId}`,
    })
}
