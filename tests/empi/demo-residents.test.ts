import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import { createTokeniser } from '@jhc/record/identity-tokens.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { demoRegistrations } from '../fakes/his/localiser/registrations.ts'

/** The demo's labelled registrations through the real service: the district in clear, both hospitals by tokens. */
const registrations = demoRegistrations()
const sources = ['hospital-b', 'district', 'hospital-a'] as const
let platform: TestPlatform
const truthOf = new Map<string, string>()

before(async () => {
  platform = await startTestPlatform({
    capabilities: (ctx) => [
      createEmpi(ctx, {
        tokenKey: 'demo-token-key-of-32-bytes-or-more!',
        columnKeys: columnKeysOf(new Uint8Array(32)),
      }),
    ],
  })
})
after(() => platform.stop())

const client = () =>
  platform.as(['empi.register', 'empi.tokens', 'empi.read', 'empi.review'], { id: 'test' }).client(empiApi)

/** Person → the true residents among its registrations. */
async function residents(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>()
  const { persons } = await client().persons({ body: { registrationIds: [...truthOf.keys()] } })
  for (const { personId, registrationIds } of persons)
    found.set(personId, new Set(registrationIds.map((id) => truthOf.get(id)!)))
  return found
}

/** Undecided pairs that are not open exactly while their registrations are of different persons. */
async function wrongStates(): Promise<unknown[]> {
  return platform.db
    .selectFrom('empi.pair as p')
    .innerJoin('empi.registration as l', 'l.registration_no', 'p.left_no')
    .innerJoin('empi.registration as r', 'r.registration_no', 'p.right_no')
    .select(['p.pair_id', 'p.state', 'l.person_id as left', 'r.person_id as right'])
    .execute()
    .then((pairs) =>
      pairs.filter(
        (p) => p.state !== (p.left === p.right ? 'linked' : 'open') && !['same', 'different'].includes(p.state),
      ),
    )
}

test('before review: no false merge, open pairs stated; after review by the labels: exactly the residents that there are', async (t) => {
  for (const source of sources) {
    const own = registrations.filter((r) => r.source === source)
    const clear = own.map(identityPartsOf)
    const tokeniser = createTokeniser((blinded) => client().evaluateTokens({ body: { blinded } }))
    const form = source === 'district' ? ('clear' as const) : ('tokens' as const)
    const parts = form === 'clear' ? clear : await tokeniser.tokenise(clear)
    const patients = own.map((r, i) => ({ patientRef: r.localPatientId, orgId: r.orgId, form, parts: parts[i]! }))
    const answer = await client().register({ body: { sourceId: source, patients } })
    for (const [i, { registrationId }] of answer.registrations.entries())
      truthOf.set(registrationId, own[i]!.truth.personId)
  }
  assert.equal(truthOf.size, registrations.length)
  assert.ok(
    [...(await residents()).values()].every((truth) => truth.size === 1),
    'a false merge before review',
  )

  assert.deepEqual(await wrongStates(), [])
  const stats = await client().stats({})
  assert.ok(stats.persons >= 615 && stats.openPairs > 0, `persons ${stats.persons}, open ${stats.openPairs}`)
  let decided = 0
  for (;;) {
    const { items, total } = await client().reviewQueue({ query: { pageSize: 1 } })
    if (total === 0) break
    const [pair] = items
    const same = truthOf.get(pair!.left.registrationId) === truthOf.get(pair!.right.registrationId)
    await client().decide({ params: { pairId: pair!.pairId }, body: { verdict: same ? 'same' : 'different' } })
    decided++
  }
  assert.ok(decided > 0)
  const found = await residents()
  assert.ok([...found.values()].every((truth) => truth.size === 1))
  assert.equal(found.size, 615)
  assert.equal((await client().stats({})).persons, 615)
  assert.deepEqual(await wrongStates(), [])
  t.diagnostic(`before review: ${stats.persons} persons, ${stats.openPairs} open pairs; ${decided} decisions`)
})
