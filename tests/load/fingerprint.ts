import { fingerprintRecord } from '@jhc/record/fingerprint.ts'
import type { RecordField, RecordHeader } from '@jhc/record/model.ts'
import { newSeed } from '@jhc/record/seed.ts'

const header: RecordHeader = {
  model: 'JHC-REC-1',
  recordId: '018f0000-0000-7000-8000-000000000000',
  version: '1',
  orgId: 'jingan-district',
  recordType: 'lab-report',
  day: '2024-01-02',
}
const fields: RecordField[] = Array.from({ length: 25 }, (_, i) => ({
  element: `DE04.10.${100 + i}.00`,
  group: i < 5 ? 'visit' : 'lab',
  occurrence: String(i % 7),
  text: i % 2 ? `7.${i}0` : `原发性高血压（2级）${i}`,
  code: `I10.x0${i}`,
  system: 'ICD-10',
  ...(i % 2 ? { unit: 'mmol/L' } : {}),
}))

/** Fingerprints of 25-field records a second, seed made anew for each, on one core: the time counted is this process's own CPU time. */
export async function run() {
  const measure = (count: number) => {
    const [wall, cpu] = [performance.now(), process.cpuUsage()]
    for (let i = 0; i < count; i++) fingerprintRecord(header, fields, newSeed())
    const spent = process.cpuUsage(cpu)
    return { wallSeconds: (performance.now() - wall) / 1000, cpuSeconds: (spent.user + spent.system) / 1e6 }
  }
  measure(3_000)
  const records = 20_000
  const { wallSeconds, cpuSeconds } = measure(records)
  return {
    records,
    fields: fields.length,
    recordsPerSecond: Math.round(records / wallSeconds),
    recordsPerCpuSecond: Math.round(records / cpuSeconds),
  }
}
