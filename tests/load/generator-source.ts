import type { Connector, Mapper } from '@jhc/data-platform/sources/connector.ts'
import type { RecordField, RecordType } from '@jhc/record/model.ts'

export const generatorShape = { recordsPerPerson: 20, recordsPerUnit: 2, fieldsPerRecord: 12, unitsPerPage: 500 }

const types: RecordType[] = ['outpatient-visit', 'lab-report', 'prescription', 'imaging']
/** Four fields in groups with long names bring an entry to about 1 KB, since the agent lists the groups in its metadata. */
const longGroups = [
  'visit.outpatient-department.general-internal-medicine.first-consultation',
  'laboratory-examination.haematology.complete-blood-count.automated-five-part-differential',
  'laboratory-examination.clinical-chemistry.liver-and-kidney-function.fasting-venous-blood',
  'medication.oral-administration.chronic-disease-long-term-prescription.dispensed-on-site',
]
const surnames = '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗'
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文斌玲红'

interface Visit {
  person: number
  visit: number
}

/** Synthetic visits, two records each, made as they are read: nothing of the source is held in memory. */
export function generatorSource(records: number): { connector: Connector; mapper: Mapper } {
  const { recordsPerPerson, recordsPerUnit, unitsPerPage } = generatorShape
  const units = Math.ceil(records / recordsPerUnit)
  const perPerson = recordsPerPerson / recordsPerUnit
  const raw = (unit: number) => {
    const visit: Visit = { person: Math.floor(unit / perPerson), visit: unit }
    return {
      key: `visit/${unit}`,
      origin: `generator:${unit}`,
      payload: JSON.stringify({ ...visit, text: '生化检验'.repeat(60) }),
    }
  }
  const connector: Connector = {
    async check() {},
    async read(_since, cursor) {
      const from = Number(cursor ?? 0)
      const to = Math.min(units, from + unitsPerPage)
      const page = Array.from({ length: to - from }, (_, index) => raw(from + index))
      return { units: page, unreadable: [], cursor: to < units ? String(to) : null, watermark: '2026-11-23T00:00:00Z' }
    },
    readKeys: async (keys) => keys.map((key) => raw(Number(key.slice(6)))),
    listKeys: async () => ({ days: [], cursor: null }),
    async close() {},
  }
  return { connector, mapper }
}

const mapper: Mapper = ({ payload }) => {
  const { person, visit } = JSON.parse(payload) as Visit
  const localPatientId = `P${person}`
  const localEncounterId = `V${visit}`
  const day = new Date(Date.UTC(2020, 0, 1) + (visit % 2000) * 86_400_000).toISOString().slice(0, 10)
  const name = surnames[person % 20]! + given[Math.floor(person / 20) % 30]! + given[Math.floor(person / 600) % 30]!
  const patient = {
    localPatientId,
    orgId: 'org-load',
    name,
    sex: String((person % 2) + 1),
    birthDate: new Date(Date.UTC(1930, 0, 1) + (person % 30_000) * 86_400_000).toISOString().slice(0, 10),
    identityNumber: '',
    phone: `100${String(10_000_000 + person)}`,
    address: `测试路${person}号`,
  }
  const start = `${day}T08:30:00+08:00`
  return {
    ok: true,
    mapped: {
      patients: [patient],
      encounters: [
        {
          localEncounterId,
          localPatientId,
          orgId: 'org-load',
          kind: 'outpatient',
          start,
          end: `${day}T09:00:00+08:00`,
          departmentOrCampus: '内科',
        },
      ],
      records: Array.from({ length: generatorShape.recordsPerUnit }, (_, index) => ({
        localId: `${localEncounterId}/${index}`,
        orgId: 'org-load',
        recordType: types[(visit + index) % types.length]!,
        day,
        grade: 3 as const,
        localPatientId,
        localEncounterId,
        fields: fieldsOf(visit * 7 + index),
      })),
    },
  }
}

function fieldsOf(seed: number): RecordField[] {
  return Array.from({ length: generatorShape.fieldsPerRecord }, (_, index) => ({
    element: `DE04.50.${String(100 + index)}.00`,
    group: longGroups[index] ?? 'lab',
    occurrence: String(index),
    text: `${(seed % 97) + index}.${seed % 10}0`,
    code: `718-${index}`,
    system: 'LOINC',
    unit: 'mmol/L',
  }))
}
