/** The demo's sources. `mode`: 明文 coded metadata in clear, 密文 enveloped. */
export const sources = [
  {
    sourceId: 'district',
    name: '区健康信息平台备份库',
    kind: 'sql',
    orgId: 'district',
    orgName: '静安区卫生健康信息平台',
    mode: 'plain',
  },
  {
    sourceId: 'hospital-a',
    name: '甲医院（FHIR）',
    kind: 'fhir',
    orgId: 'hospital-a',
    orgName: '甲医院',
    mode: 'plain',
  },
  {
    sourceId: 'hospital-b',
    name: '乙医院（CDA 文档）',
    kind: 'cda',
    orgId: 'hospital-b',
    orgName: '乙医院',
    mode: 'cipher',
  },
] as const

/** Sources that a hospital's own gateway reads; the district's is read here. */
export const gatewaySources = sources
  .filter((source) => source.sourceId !== 'district')
  .map(({ sourceId, orgId }) => ({ gatewayId: sourceId, orgId }))
