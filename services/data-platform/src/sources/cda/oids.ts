import { systems } from '@jhc/record/standard-elements.ts'
import type { Coded } from '../source-encounter.ts'

/** Object identifiers of WS/T 500 documents and of HL7 that are read. */
export const oids = {
  identityNumber: '2.16.156.10011.1.3',
  doctor: '2.16.156.10011.1.7',
  dataElements: '2.16.156.10011.2.2.1',
  loinc: '2.16.840.1.113883.6.1',
  dicom: '1.2.840.10008.2.16.4',
} as const

const systemNames: Record<string, string> = {
  '2.16.156.10011.2.3.3.11': systems.icd10,
  '2.16.156.10011.2.3.3.12': systems.icd9cm3,
  '2.16.840.1.113883.6.96': systems.snomed,
  [oids.loinc]: systems.loinc,
  '2.16.840.1.113883.6.88': systems.rxnorm,
  '2.16.840.1.113883.12.292': systems.cvx,
  [oids.dicom]: systems.dicom,
}

/** A coded element's attributes; a system that is not listed keeps its OID. */
export function codedOf(attributes: Record<string, string>, text = ''): Coded {
  const { code = '', codeSystem = '', displayName = '' } = attributes
  return {
    code,
    system: code ? (systemNames[codeSystem] ?? (codeSystem || systems.local)) : '',
    text: text || displayName,
  }
}
