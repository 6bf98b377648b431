/**
 * The standard record model. A record (档案) belongs to an encounter (就诊活动), which belongs to a patient (患者).
 * Its content is a list of data elements (数据元). Values keep the source's lexemes: a number is the text that was written.
 */
export const modelVersion = 'JHC-REC-1'

export const recordTypes = {
  'outpatient-visit': '门急诊记录',
  'inpatient-stay': '住院记录',
  'checkup-report': '体检报告',
  'lab-report': '检验报告',
  prescription: '用药记录',
  immunization: '预防接种记录',
  allergy: '过敏记录',
  imaging: '检查记录',
} as const
export type RecordType = keyof typeof recordTypes

/** 数据分级 after GB/T 39725: 1 public … 5 special diseases. */
export type Grade = 1 | 2 | 3 | 4 | 5

/** One data element of a record. All members are text; an absent member is not written at all. */
export interface RecordField {
  /** Data element: a WS/T 363 code (`DE04.10.174.00`) where there is one, else `JHC.` plus a name listed in docs/reference/data-elements.md. */
  element: string
  /** Which group of the record it is in, e.g. `diagnosis`, `lab`, `vital-sign`, `visit`. */
  group: string
  /** Occurrence within its group, `0` based, decimal text: fields of one lab result share group and occurrence. */
  occurrence: string
  /** The value's text as the source wrote it (NFC). A time is the text plus its numeric offset, never converted. */
  text: string
  code?: string
  /** Code system of `code`, e.g. `ICD-10`, `LOINC`, `GB/T 2261.1`. */
  system?: string
  unit?: string
}

/** What identifies a record version; it is hashed in clear as part of the fingerprint and is part of the index entry. */
export interface RecordHeader {
  /** Version of canonical form and model, `JHC-REC-1`. */
  model: string
  /** UUIDv7, the same for all versions of one record. */
  recordId: string
  /** 1, 2, 3 … as decimal text. */
  version: string
  /** Organisation that holds the original. */
  orgId: string
  recordType: RecordType
  /** Day of the activity `YYYY-MM-DD`, taken from the source's text as written. */
  day: string
}

/** A record as a mapper produces it: before it has an id, a version or salts. */
export interface MappedRecord {
  /** Natural key within its source; with the source id it is unique for all time. */
  localId: string
  orgId: string
  recordType: RecordType
  day: string
  grade: Grade
  /** The source's local ids; they never leave the hospital in clear. */
  localPatientId: string
  localEncounterId: string
  fields: RecordField[]
}

/** A patient as registered at one organisation, in clear; leaves a hospital only as tokens. */
export interface PatientRegistration {
  localPatientId: string
  orgId: string
  name: string
  /** GB/T 2261.1: `1` male, `2` female, `0` unknown, `9` unstated. */
  sex: string
  /** `YYYY-MM-DD`, or empty where the source has none. */
  birthDate: string
  /** 18-character citizen identity number or empty. */
  identityNumber: string
  phone: string
  address: string
}

/** The visit that records hang on. */
export interface EncounterRef {
  localEncounterId: string
  localPatientId: string
  orgId: string
  /** `outpatient` 门诊 · `emergency` 急诊 · `inpatient` 住院 · `checkup` 体检 */
  kind: 'outpatient' | 'emergency' | 'inpatient' | 'checkup'
  /** The source's text with its numeric offset. */
  start: string
  end: string
  departmentOrCampus: string
}
