import { systems } from '@jhc/record/standard-elements.ts'
import type { Coded } from '../source-encounter.ts'
import { list, object, textOf } from './fhir-types.ts'

/** Code system URIs of FHIR → names in the record. A system that is not listed keeps its URI. */
const systemNames: Record<string, string> = {
  'http://hl7.org/fhir/sid/icd-10': systems.icd10,
  'http://hl7.org/fhir/sid/icd-9-cm': systems.icd9cm3,
  'http://snomed.info/sct': systems.snomed,
  'http://loinc.org': systems.loinc,
  'http://www.nlm.nih.gov/research/umls/rxnorm': systems.rxnorm,
  'http://hl7.org/fhir/sid/cvx': systems.cvx,
  'http://dicom.nema.org/resources/ontology/DCM': systems.dicom,
}

/** The coding of a system among a list of CodeableConcepts. */
export function codingOf(concepts: unknown[], system: string): { code: string; display: string } | null {
  for (const concept of concepts) {
    for (const raw of list(object(concept).coding)) {
      const coding = object(raw)
      if (coding.system === system) return { code: textOf(coding.code), display: textOf(coding.display) }
    }
  }
  return null
}

export function codedOfCoding(raw: unknown, text = ''): Coded | null {
  const coding = object(raw)
  const code = textOf(coding.code)
  const shown = text || textOf(coding.display) || code
  if (shown === '') return null
  const uri = textOf(coding.system)
  return { code, system: code ? (systemNames[uri] ?? (uri || systems.local)) : '', text: shown }
}

/** A CodeableConcept by its coding in the first preferred system that it has, else its first coding; the text is the concept's own. */
export function codedOf(concept: unknown, preferred: readonly string[]): Coded | null {
  const { coding, text } = object(concept)
  const codings = list(coding)
  const nameOf = (one: unknown) => systemNames[textOf(object(one).system)]
  const chosen = preferred.flatMap((system) => codings.filter((one) => nameOf(one) === system))[0] ?? codings[0]
  return codedOfCoding(chosen ?? {}, textOf(text))
}
