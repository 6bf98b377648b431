import type { z } from 'zod'
import type { organisationQuality, recognisableItem } from './terms-api.ts'

type Item = z.output<typeof recognisableItem>

/**
 * The examinations that occur in the demo's data (data/code-map/observations.csv, report-panels.csv, modalities.csv). Days and marks are
 * for showing how the list works; a district enters those of its own catalogue.
 */
const source = '演示数据 data/code-map（Synthea 615）；时限与标识为演示值，启用前须按主管部门公布的目录核对'

const families: { days: number; category: Item['category']; system: Item['system']; items: Record<string, string> }[] =
  [
    {
      days: 90,
      category: 'lab',
      system: 'LOINC',
      items: {
        '57698-3': '血脂检查组合',
        '2093-3': '总胆固醇',
        '2571-8': '甘油三酯',
        '18262-6': '低密度脂蛋白胆固醇',
        '2085-9': '高密度脂蛋白胆固醇',
        '4548-4': '糖化血红蛋白',
        '14959-1': '尿微量白蛋白/肌酐比值',
        '3016-3': '促甲状腺激素',
        '3024-7': '游离甲状腺素',
      },
    },
    { days: 180, category: 'lab', system: 'LOINC', items: { '2857-1': '前列腺特异性抗原' } },
    {
      days: 30,
      category: 'lab',
      system: 'LOINC',
      items: {
        '51990-0': '基础代谢检查组合',
        '24323-8': '综合代谢检查组合',
        '6299-2': '血尿素氮',
        '38483-4': '血肌酐',
        '33914-3': '估算肾小球滤过率',
        '2885-2': '总蛋白',
        '1751-7': '白蛋白',
        '10834-0': '球蛋白',
        '1975-2': '总胆红素',
        '6768-6': '碱性磷酸酶',
        '1742-6': '丙氨酸氨基转移酶',
        '1920-8': '天门冬氨酸氨基转移酶',
        '33762-6': 'N末端B型利钠肽原',
      },
    },
    {
      days: 14,
      category: 'lab',
      system: 'LOINC',
      items: {
        '58410-2': '血常规（全血细胞计数，自动计数）',
        '718-7': '血红蛋白',
        '6690-2': '白细胞计数',
        '789-8': '红细胞计数',
        '777-3': '血小板计数',
        '4544-3': '红细胞压积（自动计数）',
        '24357-6': '尿常规（干化学试纸）',
      },
    },
    {
      days: 7,
      category: 'lab',
      system: 'LOINC',
      items: { '2339-0': '血糖', '49765-1': '血钙', '2947-0': '血钠', '6298-4': '血钾', '2069-3': '血氯' },
    },
    {
      days: 30,
      category: 'imaging',
      system: 'DICOM',
      items: { DX: '数字X线摄影', CR: '计算机X线摄影' },
    },
    { days: 90, category: 'imaging', system: 'DICOM', items: { US: '超声' } },
  ]

export const demoItems: Item[] = families.flatMap(({ days, category, system, items }) =>
  Object.entries(items).map(([code, name]) => ({
    system,
    code,
    name,
    category,
    validityDays: days,
    mark: 'shanghai' as const,
    source,
  })),
)

export const demoQuality = (orgIds: readonly string[], until: string): z.output<typeof organisationQuality>[] =>
  orgIds.flatMap((orgId) =>
    (['lab', 'imaging'] as const).map((category) => ({
      orgId,
      category,
      mark: 'shanghai' as const,
      validUntil: until,
    })),
  )
