import { type Kysely, sql } from 'kysely'

/** False where it was there already. */
export async function useNonce(db: Kysely<any>, identityId: string, nonce: string, expiresAt: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.nonce (identity_id, nonce, expires_at) values (${identityId}, ${nonce}, ${expiresAt})
    on conflict (identity_id, nonce) do nothing returning 1`.execute(db)
  return rows.length === 1
}

export async function forgetNonces(db: Kysely<any>, before: Date): Promise<void> {
  await sql`delete from identity.nonce where expires_at < ${before}`.execute(db)
}
