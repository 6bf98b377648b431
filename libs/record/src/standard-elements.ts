/**
 * The data elements that mappers write, once. Codes beginning with DE are WS/T 363 (2023 edition, the two DE08.50 ones and DE08.10.026.00 as
 * WS/T 500 documents use them); JHC names fill what the standard leaves open. docs/reference/data-elements.md is made of this table.
 */
export const elements = {
  visitType: { element: 'DE02.01.060.00', zh: '患者类型代码（就诊类型）' },
  visitStart: { element: 'DE06.00.062.00', zh: '就诊日期时间' },
  visitEnd: { element: 'JHC.VISIT-END', zh: '就诊结束日期时间' },
  admission: { element: 'DE06.00.092.00', zh: '入院日期时间' },
  discharge: { element: 'DE06.00.017.00', zh: '出院日期时间' },
  visitCategory: { element: 'JHC.VISIT-CATEGORY', zh: '就诊类别' },
  visitReason: { element: 'DE04.01.119.00', zh: '主诉（就诊原因）' },
  visitReasonSource: { element: 'JHC.VISIT-REASON-SOURCE-CODE', zh: '就诊原因的来源代码' },
  organisation: { element: 'DE08.10.013.00', zh: '机构名称' },
  department: { element: 'DE08.10.026.00', zh: '科室名称' },
  doctor: { element: 'DE02.01.039.11', zh: '接诊医师姓名' },
  diagnosis: { element: 'DE05.01.025.00', zh: '西医疾病诊断名称（代码随附）' },
  diagnosisSource: { element: 'JHC.DIAGNOSIS-SOURCE-CODE', zh: '诊断的来源代码' },
  diagnosisOnset: { element: 'JHC.DIAGNOSIS-ONSET', zh: '起病日期时间' },
  diagnosisAbatement: { element: 'JHC.DIAGNOSIS-ABATEMENT', zh: '缓解日期时间' },
  diagnosisStatus: { element: 'JHC.DIAGNOSIS-STATUS', zh: '临床状态' },
  procedure: { element: 'DE06.00.094.00', zh: '手术／操作名称（代码随附）' },
  procedureSource: { element: 'JHC.PROCEDURE-SOURCE-CODE', zh: '手术／操作的来源代码' },
  procedureStart: { element: 'DE06.00.095.00', zh: '手术／操作日期时间' },
  procedureEnd: { element: 'JHC.PROCEDURE-END', zh: '手术／操作结束日期时间' },
  carePlan: { element: 'DE06.00.298.00', zh: '诊疗计划' },
  carePlanStart: { element: 'JHC.PLAN-START', zh: '诊疗计划开始日期时间' },
  carePlanEnd: { element: 'JHC.PLAN-END', zh: '诊疗计划结束日期时间' },
  carePlanStatus: { element: 'JHC.PLAN-STATUS', zh: '诊疗计划状态' },
  item: { element: 'DE04.30.020.00', zh: '检查/检验项目名称（代码随附）' },
  result: { element: 'DE04.30.015.00', zh: '检查/检验定量结果（结果原文，单位随附）' },
  resultCategory: { element: 'DE04.30.018.00', zh: '检查/检验类别' },
  resultTime: { element: 'JHC.RESULT-TIME', zh: '结果日期时间' },
  panel: { element: 'JHC.PANEL-NAME', zh: '检验报告名称（代码随附）' },
  panelTime: { element: 'DE04.50.133.00', zh: '检验报告日期' },
  panelResults: { element: 'JHC.PANEL-RESULT-COUNT', zh: '检验报告项目数' },
  drug: { element: 'DE08.50.022.00', zh: '药物名称（代码随附）' },
  drugForm: { element: 'DE08.50.011.00', zh: '药物剂型' },
  drugSpec: { element: 'DE08.50.043.00', zh: '药物规格' },
  drugStatus: { element: 'JHC.DRUG-STATUS', zh: '医嘱状态' },
  drugTime: { element: 'JHC.DRUG-TIME', zh: '医嘱开立日期时间' },
  vaccine: { element: 'DE02.10.050.00', zh: '免疫接种（疫苗名称，代码随附）' },
  vaccineTime: { element: 'DE06.00.145.00', zh: '疫苗接种日期时间' },
  modality: { element: 'JHC.IMAGING-MODALITY', zh: '影像检查方式（代码随附）' },
  imagingTime: { element: 'JHC.IMAGING-TIME', zh: '影像检查日期时间' },
  imagingSeries: { element: 'JHC.IMAGING-SERIES', zh: '影像序列数' },
  allergen: { element: 'DE05.01.022.00', zh: '过敏源（代码随附）' },
  allergyCategory: { element: 'JHC.ALLERGY-CATEGORY', zh: '过敏类别' },
  allergyCriticality: { element: 'JHC.ALLERGY-CRITICALITY', zh: '过敏危险程度' },
  allergyTime: { element: 'JHC.ALLERGY-TIME', zh: '过敏记录日期时间' },
} as const
export type ElementName = keyof typeof elements

/** Groups of data elements within a record. */
export const groups = {
  visit: '就诊',
  diagnosis: '诊断',
  procedure: '手术与操作',
  'care-plan': '诊疗计划',
  'vital-sign': '体征',
  observation: '评估与其他观察',
  lab: '检验结果',
  'lab-panel': '检验报告',
  medication: '用药',
  vaccination: '预防接种',
  imaging: '检查',
  allergy: '过敏',
} as const
export type GroupName = keyof typeof groups

/** Names of code systems as they stand in `RecordField.system`. */
export const systems = {
  icd10: 'ICD-10',
  icd9cm3: 'ICD-9-CM-3',
  snomed: 'SNOMED CT',
  loinc: 'LOINC',
  rxnorm: 'RxNorm',
  cvx: 'CVX',
  dicom: 'DICOM',
  visitType: 'JHC.VISIT-TYPE',
  local: 'LOCAL',
} as const
