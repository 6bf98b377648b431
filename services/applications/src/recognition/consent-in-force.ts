import type { RecognitionDesk } from './recognition.ts'

/** Until when a consent of this resident for this doctor holds; null where none does. */
export async function consentUntil(
  { keys, consent }: RecognitionDesk,
  accountId: string,
  residentId: string,
): Promise<string | null> {
  const { signers } = await keys.lookup({ body: { accountIds: [accountId] } })
  const ends = await Promise.all(
    signers.map(async ({ id: granteeId }) => {
      const { items } = await consent.list({ query: { residentId, granteeId, state: 'in-force', pageSize: 200 } })
      return items.map(({ validTo }) => validTo)
    }),
  )
  return ends.flat().sort().at(-1) ?? null
}
