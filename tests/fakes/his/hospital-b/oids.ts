/** Object identifiers after WS/T 500 and WS/T 482 (data/wst500-structure/oids.json) and HL7. */
export const oids = {
  document: '2.16.156.10011.1.1',
  identityNumber: '2.16.156.10011.1.3',
  organisation: '2.16.156.10011.1.5',
  doctor: '2.16.156.10011.1.7',
  outpatientNumber: '2.16.156.10011.1.11',
  inpatientNumber: '2.16.156.10011.1.12',
  documentCodes: '2.16.156.10011.2.4',
  dataElements: '2.16.156.10011.2.2.1',
  sex: '2.16.156.10011.2.3.3.4',
  icd10: '2.16.156.10011.2.3.3.11',
  icd9cm3: '2.16.156.10011.2.3.3.12',
  // Ours (UUID arc): the standard's tables have no code system for the outcome of the composition rule.
  visitType: '2.25.170918263051172839405837261549382716043',
  loinc: '2.16.840.1.113883.6.1',
  sct: '2.16.840.1.113883.6.96',
  rxnorm: '2.16.840.1.113883.6.88',
  cvx: '2.16.840.1.113883.12.292',
  dicom: '1.2.840.10008.2.16.4',
  confidentiality: '2.16.840.1.113883.5.25',
} as const
