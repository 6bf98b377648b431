import { readDataCsv } from './csv.ts'
import type { Random } from './random.ts'

const streets = readDataCsv<'code' | 'name'>('gb2260/jingan_streets.csv').map((r) => r.name)
// Road names put together from characters that no road of the district is named with.
const roadFirst = [...'岚汀砚笺篱陂屿榆禾棠']
const roadSecond = [...'霁舫漪筠芃澹绮蓁']

/** An address in one of the district's 14 streets and towns, on a road that does not exist. */
export function addressFor(random: Random): string {
  const road = `${random.pick(roadFirst)}${random.pick(roadSecond)}路`
  const lane = 10 + random.below(990)
  return `上海市静安区${random.pick(streets)}${road}${lane}弄${1 + random.below(60)}号${1 + random.below(24)}0${1 + random.below(6)}室`
}

// Mobile numbers in China start with 13–19; these heads are neither mobile, service (106…, 116…) nor emergency numbers (110, 112, 119, 120).
export const phonePrefixes = ['102', '103', '104', '107', '113', '115'] as const

export function phoneFor(random: Random): string {
  return random.pick(phonePrefixes) + String(random.below(100_000_000)).padStart(8, '0')
}
