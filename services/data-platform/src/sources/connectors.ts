import { z } from 'zod'
import { cdaSettings, createCdaConnector } from './cda/connector.ts'
import { cdaMapper, cdaMapperVersion } from './cda/mapper.ts'
import type { Connector, Mapper } from './connector.ts'
import { createCsvConnector } from './csv/connector.ts'
import { createCsvMapper, csvMapperVersion } from './csv/mapper.ts'
import { csvSettings } from './csv/table.ts'
import { createFhirConnector, fhirSettings } from './fhir/connector.ts'
import { fhirMapper, fhirMapperVersion } from './fhir/mapper.ts'
import { createSqlConnector, sqlSettings } from './sql/connector.ts'
import { sqlMapper, sqlMapperVersion } from './sql/mapper.ts'

export interface OpenSource {
  connector: Connector
  mapper: Mapper
  mapperVersion: string
}

interface SourceKind<S extends z.ZodType> {
  zh: string
  settings: S
  open(settings: z.output<S>): OpenSource
}

const kind = <S extends z.ZodType>(definition: SourceKind<S>) => definition

/** Every kind of source, once. A new one = copy a sibling folder, add its line here. */
export const sourceKinds = {
  sql: kind({
    zh: '数据库备份库（PostgreSQL）',
    settings: sqlSettings,
    open: (settings) => ({
      connector: createSqlConnector(settings),
      mapper: sqlMapper,
      mapperVersion: sqlMapperVersion,
    }),
  }),
  fhir: kind({
    zh: 'FHIR R4 接口',
    settings: fhirSettings,
    open: (settings) => ({
      connector: createFhirConnector(settings),
      mapper: fhirMapper,
      mapperVersion: fhirMapperVersion,
    }),
  }),
  cda: kind({
    zh: 'WS/T 500 共享文档目录',
    settings: cdaSettings,
    open: (settings) => ({
      connector: createCdaConnector(settings),
      mapper: cdaMapper,
      mapperVersion: cdaMapperVersion,
    }),
  }),
  csv: kind({
    zh: 'CSV 文件目录',
    settings: csvSettings,
    open: (settings) => ({
      connector: createCsvConnector(settings),
      mapper: createCsvMapper(settings),
      mapperVersion: csvMapperVersion,
    }),
  }),
}
export type SourceKindName = keyof typeof sourceKinds

/** `{ kind, settings }` as a configuration file has it. */
export const sourceConfig = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sql'), settings: sqlSettings }),
  z.strictObject({ kind: z.literal('fhir'), settings: fhirSettings }),
  z.strictObject({ kind: z.literal('cda'), settings: cdaSettings }),
  z.strictObject({ kind: z.literal('csv'), settings: csvSettings }),
])
export type SourceConfig = z.output<typeof sourceConfig>

export function openSource(config: SourceConfig): OpenSource {
  const found = sourceKinds[config.kind] as SourceKind<z.ZodType>
  return found.open(config.settings)
}
