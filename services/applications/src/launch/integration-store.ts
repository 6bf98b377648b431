import { type Kysely, sql } from 'kysely'

export interface OriginRow {
  origin: string
  addedBy: string
  addedAt: Date
}
export interface EmployeeRow {
  employeeNo: string
  loginName: string
  addedAt: Date
}

export async function originsOf(db: Kysely<any>, orgId: string): Promise<OriginRow[]> {
  const { rows } = await sql<OriginRow>`select origin, added_by as "addedBy", added_at as "addedAt"
    from launch.origin where org_id = ${orgId} order by origin`.execute(db)
  return rows
}

export async function insertOrigin(db: Kysely<any>, orgId: string, row: OriginRow): Promise<void> {
  await sql`insert into launch.origin (org_id, origin, added_by, added_at)
    values (${orgId}, ${row.origin}, ${row.addedBy}, ${row.addedAt}) on conflict (org_id, origin) do nothing`.execute(
    db,
  )
}

export async function deleteOrigin(db: Kysely<any>, orgId: string, origin: string): Promise<void> {
  await sql`delete from launch.origin where org_id = ${orgId} and origin = ${origin}`.execute(db)
}

export async function employeesOf(db: Kysely<any>, orgId: string): Promise<EmployeeRow[]> {
  const { rows } =
    await sql<EmployeeRow>`select employee_no as "employeeNo", login_name as "loginName", added_at as "addedAt"
    from launch.employee where org_id = ${orgId} order by employee_no`.execute(db)
  return rows
}

export async function putEmployee(db: Kysely<any>, orgId: string, row: EmployeeRow): Promise<void> {
  await sql`insert into launch.employee (org_id, employee_no, login_name, added_at)
    values (${orgId}, ${row.employeeNo}, ${row.loginName}, ${row.addedAt})
    on conflict (org_id, employee_no) do update set login_name = excluded.login_name, added_at = excluded.added_at`.execute(
    db,
  )
}

export async function deleteEmployee(db: Kysely<any>, orgId: string, employeeNo: string): Promise<void> {
  await sql`delete from launch.employee where org_id = ${orgId} and employee_no = ${employeeNo}`.execute(db)
}
