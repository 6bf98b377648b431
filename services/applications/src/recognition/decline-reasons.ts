import type { z } from 'zod'
import type { declineReason } from './terms-api.ts'

export type DeclineReason = z.output<typeof declineReason>

/** After the cases that 《医疗机构检查检验结果互认管理办法》（国卫医发〔2022〕6号） names for examining anew; `quality` is what a reader of the result may find. */
export const declineReasons: Record<DeclineReason, string> = {
  changed: '病情变化，结果与临床表现或诊断不符，难以满足诊疗需求',
  'fast-changing': '结果在疾病发展演变过程中变化较快',
  critical: '项目对诊疗意义重大（如手术、输血等重大医疗措施前）',
  emergency: '患者处于急诊、急救等紧急状态',
  forensic: '涉及司法、伤残及病退等鉴定',
  quality: '结果质量或完整性不满足诊断需要',
  other: '其他情形确需复查',
}
