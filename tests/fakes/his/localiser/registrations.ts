import { demoSource } from './demo-source.ts'
import { type DirtKind, type Identity, soil } from './dirt.ts'
import { type DemoOrganisation, demoOrganisations, organisationOf, type SourceId } from './organisations.ts'
import { demoPersons } from './persons.ts'
import { randomOf } from './random.ts'

/** One person as one organisation registered her, with the truth that only tests may use. */
export interface DemoRegistration extends Identity {
  source: SourceId
  orgId: string
  localPatientId: string
  maritalCode: string
  truth: { personId: string; errors: DirtKind[] }
}

function registerAt(organisation: DemoOrganisation, personIds: string[]): DemoRegistration[] {
  const order = personIds.map((personId) => ({
    personId,
    rank: randomOf('arrival', organisation.orgId, personId).next(),
  }))
  order.sort((a, b) => a.rank - b.rank)
  return order.map(({ personId }, i) => {
    const person = demoPersons().get(personId)!
    const { typed, errors } = soil(person, randomOf('registration', organisation.orgId, personId))
    const localPatientId = `${organisation.orgId}-${String(i + 1).padStart(7, '0')}`
    return {
      source: organisation.source,
      orgId: organisation.orgId,
      localPatientId,
      maritalCode: person.maritalCode,
      ...typed,
      truth: { personId, errors },
    }
  })
}

let registrations: DemoRegistration[] | undefined

/** All registrations: one per (organisation, person) with at least one encounter. */
export function demoRegistrations(): DemoRegistration[] {
  if (!registrations) {
    const seen = new Map<string, Set<string>>()
    for (const encounter of demoSource().encounters) {
      const { orgId } = organisationOf(encounter.service_provider)
      if (!seen.has(orgId)) seen.set(orgId, new Set())
      seen.get(orgId)!.add(encounter.patient)
    }
    registrations = demoOrganisations().flatMap((o) => registerAt(o, [...(seen.get(o.orgId) ?? [])].sort()))
  }
  return registrations
}

let byPair: Map<string, DemoRegistration> | undefined

export function registrationOf(orgId: string, personId: string): DemoRegistration {
  byPair ??= new Map(demoRegistrations().map((r) => [`${r.orgId} ${r.truth.personId}`, r]))
  return byPair.get(`${orgId} ${personId}`)!
}
