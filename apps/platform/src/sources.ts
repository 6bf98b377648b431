/** The demo's sources, their organisations as in data/demo-organisations.csv. `mode`: 明文 coded metadata in clear, 密文 enveloped. */
export const sources = [
  {
    sourceId: 'district',
    name: '区全民健康信息平台备份库',
    kind: 'sql',
    orgId: 'district',
    orgName: '区全民健康信息平台',
    mode: 'plain',
  },
  {
    sourceId: 'hospital-a',
    name: '岚汀医院（FHIR）',
    kind: 'fhir',
    orgId: 'A00',
    orgName: '岚汀医院',
    mode: 'plain',
  },
  {
    sourceId: 'hospital-b',
    name: '槐屿医院（CDA 文档）',
    kind: 'cda',
    orgId: 'B00',
    orgName: '槐屿医院',
    mode: 'cipher',
  },
] as const

/** Sources that a hospital's own gateway reads; the district's is read here. */
export const gatewaySources = sources
  .filter((source) => source.sourceId !== 'district')
  .map(({ sourceId, orgId }) => ({ gatewayId: sourceId, orgId }))

/** The district's platform is the root of the organisations' tree. */
export const organisations = sources.map(({ orgId, orgName }) => ({
  orgId,
  name: orgName,
  parentId: orgId === 'district' ? null : 'district',
}))
