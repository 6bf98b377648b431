import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { identityCheckCharacter, identityPartsOf } from '@jhc/record/identity-parts.ts'
import { createTokeniser } from '@jhc/record/identity-tokens.ts'
import type { PatientRegistration } from '@jhc/record/model.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { empiApi } from './api.ts'
import { createEmpi } from './capability.ts'

const sources = ['district', 'hospital-a', 'hospital-b', 'race-0', 'race-1', 'race-2', 'race-3']
const permissions = ['empi.find', 'empi.register', 'empi.tokens', 'empi.read', 'empi.review']

export const testColumnKeys = columnKeysOf(new Uint8Array(32).fill(5))

let serial = 0
/** A resident that cannot exist: region 99. */
export function person(over: Partial<PatientRegistration> = {}): PatientRegistration {
  serial++
  const birthDate = over.birthDate ?? `19${50 + (serial % 40)}-0${1 + (serial % 9)}-1${serial % 10}`
  const sequence = `9901${String(serial % 90).padStart(2, '0')}${birthDate.replaceAll('-', '')}${String(100 + serial)}`
  return {
    localPatientId: `p${serial}`,
    orgId: 'D01',
    name: '欧阳铁柱',
    sex: '1',
    birthDate,
    identityNumber: sequence + identityCheckCharacter(sequence),
    phone: `109${String(10_000_000 + serial * 7919)}`,
    address: `上海市静安区大宁路街道广中路${serial}弄${serial}号`,
    ...over,
  }
}

/** The master index behind a real server and database; its clock stands until `pass`. */
export async function startEmpi() {
  let clock = Date.parse('2026-01-01T00:00:00Z')
  const platform = await startTestPlatform({
    capabilities: (context) => [
      createEmpi(context, {
        columnKeys: testColumnKeys,
        tokenKey: 'test-token-key-of-32-bytes-and-more',
        tokenLimits: { burst: 3000, perSecond: 10 },
        agents: sources.map((sourceId) => ({ id: sourceId, sourceId })),
      }),
    ],
    now: () => clock,
  })
  /** An agent where it registers, else a steward of the district. */
  const caller = (id = 'district') => {
    const { register, evaluateTokens } = platform.as(permissions, { id, kind: 'agent' }).client(empiApi)
    return { ...platform.as(permissions, { id, kind: 'user' }).client(empiApi), register, evaluateTokens }
  }

  async function register(sourceId: string, patients: PatientRegistration[], form: 'clear' | 'tokens' = 'clear') {
    const client = caller(sourceId)
    const clear = patients.map(identityPartsOf)
    const tokeniser = createTokeniser((blinded) => client.evaluateTokens({ body: { blinded } }))
    const parts = form === 'clear' ? clear : await tokeniser.tokenise(clear)
    const body = {
      sourceId,
      patients: patients.map((p, i) => ({ patientRef: p.localPatientId, orgId: p.orgId, form, parts: parts[i]! })),
    }
    return (await client.register({ body })).registrations
  }

  return {
    platform,
    caller,
    register,
    personOf: async (sourceId: string, patient: PatientRegistration, form?: 'clear' | 'tokens') =>
      (await register(sourceId, [patient], form))[0]!.personId,
    pass(ms: number) {
      clock += ms
    },
  }
}
