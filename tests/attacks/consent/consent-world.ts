import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import { type Signing, startConsentPlatform } from '@jhc/trust-platform/consent/testing/consent-platform.ts'
import type { Tally } from '../attack-suite.ts'

/** Consents behind their real door, over a real database, chain and contracts; doctors of two hospitals. */
export async function openWorld() {
  const platform = await startConsentPlatform({ pollMs: 100 })
  const doctors: Signing[] = []
  for (const [name, orgId] of [
    ['沈医生', 'B00'],
    ['梁医生', 'B00'],
    ['许医生', 'A00'],
  ] as const)
    doctors.push(await platform.enrol(await platform.newDoctor(name, orgId)))
  let serial = 0
  return {
    platform,
    doctors,
    /** Somebody new, with a key that counts. */
    resident: () => platform.enrol(platform.newResident(`居民${++serial}`)),
    stop: () => platform.stop(),
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

export interface Theme {
  /** One line a theme in `attack-consent.ts`. */
  run(
    world: World,
    given: { attacks: number; random: Random; tally: Tally<'consent'>; say(text: string): void },
  ): Promise<void>
}

/** Codes with which a refusal is a refusal; anything else would hide that the attack was never judged. */
export async function stoppedBy(act: () => Promise<unknown>, codes: readonly string[]): Promise<string | null> {
  try {
    await act()
    return 'passed'
  } catch (error) {
    const code = (error as { code?: string }).code ?? (error as Error).message
    return codes.includes(code) ? null : code
  }
}

export const everyType = [
  'outpatient-visit',
  'inpatient-stay',
  'checkup-report',
  'lab-report',
  'prescription',
  'immunization',
  'allergy',
  'imaging',
] as const
