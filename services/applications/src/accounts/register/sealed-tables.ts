import type { RowValue } from '@jhc/gm/row-mac.ts'

/** Rows as they stand in the table. A column that is not named here does not exist: a test compares with the database. */
export interface AccountRow {
  account_id: string
  login_name: string
  display_name: string
  org_id: string
  password_hash: string
  /** Hashes that may not come back, newest first, separated by blanks; `-` for none. */
  old_hashes: string
  demo: boolean
  disabled_at: Date | null
  created_at: Date
  must_change: boolean
  password_set_at: Date
  /** Comma-separated, sorted; `-` for none. */
  roles: string
  data_scope: 'own' | 'tree' | 'all' | 'patients'
  max_grade: number
  version: number
}

export interface OrganisationRow {
  org_id: string
  name: string
  parent_id: string | null
  disabled_at: Date | null
  created_at: Date
  version: number
}

export interface RoleRow {
  role_id: string
  name: string
  permissions: string
  disabled_at: Date | null
  created_at: Date
  version: number
}

export interface RightsChangeRow {
  change_id: string
  subject: 'account' | 'role'
  subject_id: string
  org_id: string
  before_state: string
  after_state: string
  reason: string
  proposed_by: string
  proposed_at: Date
  state: 'open' | 'approved' | 'refused' | 'withdrawn'
  decided_by: string | null
  decided_at: Date | null
  remark: string | null
  version: number
}

export interface SecondFactorRow {
  account_id: string
  kind: string
  secret: string
  confirmed_at: Date | null
  created_at: Date
  version: number
}

export interface SealedRows {
  account: AccountRow
  organisation: OrganisationRow
  role: RoleRow
  rights_change: RightsChangeRow
  second_factor: SecondFactorRow
}
export type SealedTable = keyof SealedRows
export type Sealed<T extends SealedTable> = SealedRows[T] & { mac: string }

type Columns<T extends SealedTable> = readonly (keyof SealedRows[T] & string)[]

/** The first column is the key. */
export const sealedColumns: { [T in SealedTable]: Columns<T> } = {
  account: [
    'account_id',
    'login_name',
    'display_name',
    'org_id',
    'password_hash',
    'old_hashes',
    'demo',
    'disabled_at',
    'created_at',
    'must_change',
    'password_set_at',
    'roles',
    'data_scope',
    'max_grade',
    'version',
  ],
  organisation: ['org_id', 'name', 'parent_id', 'disabled_at', 'created_at', 'version'],
  role: ['role_id', 'name', 'permissions', 'disabled_at', 'created_at', 'version'],
  rights_change: [
    'change_id',
    'subject',
    'subject_id',
    'org_id',
    'before_state',
    'after_state',
    'reason',
    'proposed_by',
    'proposed_at',
    'state',
    'decided_by',
    'decided_at',
    'remark',
    'version',
  ],
  second_factor: ['account_id', 'kind', 'secret', 'confirmed_at', 'created_at', 'version'],
}
export const sealedTables = Object.keys(sealedColumns) as SealedTable[]

export function keyOf<T extends SealedTable>(table: T, row: SealedRows[T]): string {
  return String(row[sealedColumns[table][0]!])
}

export function valuesOf<T extends SealedTable>(table: T, row: SealedRows[T]): RowValue[] {
  return sealedColumns[table].map((column) => {
    const value = row[column]
    return (value instanceof Date ? value.getTime() : value) as RowValue
  })
}
