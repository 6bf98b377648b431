import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

/** What is handed out lives as a digest: a copy of these tables opens nothing. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

export async function keepState(
  db: Kysely<any>,
  {
    state,
    browser,
    returnTo,
    until,
    now,
  }: { state: string; browser: string; returnTo: string; until: Date; now: Date },
): Promise<void> {
  await sql`delete from residents.login_state where expires_at < ${now}`.execute(db)
  await sql`insert into residents.login_state (digest, browser_digest, return_to, expires_at)
    values (${digestOf(state)}, ${digestOf(browser)}, ${returnTo}, ${until})`.execute(db)
}

/** Once, in the browser that began; null otherwise. */
export async function takeState(db: Kysely<any>, state: string, browser: string, now: Date): Promise<string | null> {
  const { rows } = await sql<{ returnTo: string; fits: boolean }>`
    delete from residents.login_state where digest = ${digestOf(state)}
    returning return_to as "returnTo", browser_digest = ${digestOf(browser)} and expires_at > ${now} as fits`.execute(
    db,
  )
  return rows[0]?.fits ? rows[0].returnTo : null
}

export async function keepChallenge(
  db: Kysely<any>,
  { challenge, accountId, until, now }: { challenge: string; accountId: string; until: Date; now: Date },
): Promise<void> {
  await sql`delete from residents.challenge where expires_at < ${now}`.execute(db)
  await sql`insert into residents.challenge (digest, account_id, expires_at)
    values (${digestOf(challenge)}, ${accountId}, ${until})`.execute(db)
}

/** Once, whatever comes of it. */
export async function takeChallenge(
  db: Kysely<any>,
  challenge: string,
  accountId: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`
    delete from residents.challenge where digest = ${digestOf(challenge)} and account_id = ${accountId}
    returning expires_at > ${now} as fits`.execute(db)
  return rows[0]?.fits ?? false
}

export async function keepCode(
  db: Kysely<any>,
  { code, residentId, until, now }: { code: string; residentId: string; until: Date; now: Date },
): Promise<void> {
  await sql`delete from residents.code where expires_at < ${now}`.execute(db)
  await sql`insert into residents.code (digest, resident_id, expires_at)
    values (${digestOf(code)}, ${residentId}, ${until})`.execute(db)
}

export async function residentOfCode(db: Kysely<any>, code: string, now: Date): Promise<string | null> {
  const { rows } = await sql<{ residentId: string }>`select resident_id as "residentId" from residents.code
    where digest = ${digestOf(code)} and expires_at > ${now}`.execute(db)
  return rows[0]?.residentId ?? null
}

/** Counts before it is tried, so that many at one moment count like one after another. Answers how many there were in the window. */
export async function countAttempt(
  db: Kysely<any>,
  { what, subject, windowMs, now }: { what: string; subject: string; windowMs: number; now: number },
): Promise<number> {
  const at = new Date(now)
  const over = new Date(now - windowMs)
  const { rows } = await sql<{ tried: number }>`
    insert into residents.attempt as a (what, subject, since, tried) values (${what}, ${subject}, ${at}, 1)
    on conflict (what, subject) do update set
      tried = case when a.since < ${over} then 1 else a.tried + 1 end,
      since = case when a.since < ${over} then excluded.since else a.since end
    returning tried`.execute(db)
  return rows[0]!.tried
}

/** It was not the caller's fault. */
export async function takeBackAttempt(db: Kysely<any>, what: string, subject: string): Promise<void> {
  await sql`update residents.attempt set tried = greatest(tried - 1, 0)
    where what = ${what} and subject = ${subject}`.execute(db)
}

export async function forgetAttempts(db: Kysely<any>, what: string, subject: string): Promise<void> {
  await sql`delete from residents.attempt where what = ${what} and subject = ${subject}`.execute(db)
}
