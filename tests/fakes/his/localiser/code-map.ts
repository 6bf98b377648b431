import { readDataCsv } from './csv.ts'

export interface MappedCode {
  sourceSystem: string
  sourceCode: string
  targetSystem: string
  targetCode: string
  name: string
}
export interface MappedDrug extends MappedCode {
  form: string
  spec: string
}

type Columns =
  | 'source_system'
  | 'source_code'
  | 'source_display'
  | 'target_system'
  | 'target_code'
  | 'name_zh'
  | 'note'
  | 'reviewed'
  | 'unit'
  | 'element'
  | 'form'
  | 'spec'

function load(name: string): Map<string, MappedDrug> {
  const rows = readDataCsv<Columns>(`code-map/${name}.csv`)
  return new Map(
    rows.map((r) => [
      r.source_code,
      {
        sourceSystem: r.source_system,
        sourceCode: r.source_code,
        targetSystem: r.target_system,
        targetCode: r.target_code,
        name: r.name_zh,
        form: r.form ?? '',
        spec: r.spec ?? '',
      },
    ]),
  )
}

const tables = {
  condition: load('conditions'),
  observation: load('observations'),
  medication: load('medications'),
  procedure: load('procedures'),
  immunization: load('immunizations'),
  allergy: load('allergies'),
  panel: load('report-panels'),
  carePlan: load('careplans'),
  encounterType: load('encounter-types'),
  modality: load('modalities'),
}
export type CodeTable = keyof typeof tables

/** Throws on a code that the map does not cover: the demo never shows an untranslated code. */
export function mapCode(table: CodeTable, code: string): MappedDrug {
  const found = tables[table].get(code)
  if (!found) throw new Error(`code map ${table} does not cover ${code}`)
  return found
}

const answers = new Map(
  readDataCsv<Columns>('code-map/result-values.csv').map((r) => [
    `${r.source_system.slice('LOINC '.length)} ${r.source_code}`,
    r.name_zh,
  ]),
)

/** Chinese name of a coded answer; a number stays the text that was written. */
export function mapAnswer(loinc: string, value: string): string {
  if (/^-?\d/.test(value)) return value
  const name = answers.get(`${loinc} ${value}`)
  if (name === undefined) throw new Error(`code map result-values does not cover ${loinc} "${value}"`)
  return name
}
