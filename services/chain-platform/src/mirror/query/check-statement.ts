import { hasSqlDetails, loadModule, parseSync } from 'libpg-query'
import { queryErrors } from './errors.ts'
import {
  allowedFunctions,
  allowedMembers,
  allowedOperators,
  allowedTypes,
  allowedValueFunctions,
  writingMembers,
} from './statement-rules.ts'
import { viewSchema, views } from './views.ts'

type Node = Record<string, unknown>
const viewNames = new Set(views.map((view) => view.name))

/** Throws a coded error unless the text is one SELECT that holds nothing but what the rules list. */
export async function checkStatement(sql: string): Promise<void> {
  await loadModule()
  const statements = parse(sql)
  if (statements.length === 0) throw queryErrors['not-parsed']({ message: '没有语句' })
  if (statements.length > 1) throw queryErrors['several-statements']({ statements: statements.length })
  const statement = (statements[0]!.stmt ?? {}) as Node
  const [kind = ''] = Object.keys(statement)
  if (kind !== 'SelectStmt') throw queryErrors['not-a-select']({ statement: kind })
  const namedQueries = new Set<string>()
  visit(statement, (member, value) => {
    if (member === 'ctename') namedQueries.add(String(value))
  })
  // Names that begin so are looked for in the system catalogue wherever the named query is out of sight.
  for (const name of namedQueries) if (/^pg_/i.test(name)) throw queryErrors['relation-not-allowed']({ relation: name })
  visit(statement, (member, value) => checkMember(member, value, namedQueries))
}

function parse(sql: string): Array<{ stmt?: unknown }> {
  // The parser itself refuses an empty text with an error of another shape.
  if (sql.trim() === '') return []
  try {
    return parseSync(sql).stmts ?? []
  } catch (error) {
    if (!hasSqlDetails(error)) throw error
    const { message, cursorPosition } = error.sqlDetails!
    throw queryErrors['not-parsed']({ message, position: cursorPosition })
  }
}

function visit(node: unknown, seen: (member: string, value: unknown) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, seen)
    return
  }
  if (typeof node !== 'object' || node === null) return
  for (const [member, value] of Object.entries(node)) {
    seen(member, value)
    visit(value, seen)
  }
}

function checkMember(member: string, value: unknown, namedQueries: ReadonlySet<string>): void {
  if (writingMembers.has(member)) throw queryErrors.writes({ construct: member })
  if (!allowedMembers.has(member)) throw queryErrors['construct-not-allowed']({ construct: member })
  const node = value as Node
  if (member === 'RangeVar') checkRelation(node, namedQueries)
  if (member === 'FuncCall') checkFunction(textsOf(node.funcname), node.funcformat)
  if (member === 'A_Expr') checkOperator(node)
  if (member === 'operName') checkNames(textsOf(value), allowedOperators, 'operator-not-allowed')
  if (member === 'typeName') checkType(textsOf(node.names))
  if (member === 'SQLValueFunction' && !allowedValueFunctions.has(String(node.op)))
    throw queryErrors['function-not-allowed']({ name: String(node.op).replace('SVFOP_', '').toLowerCase() })
}

function checkRelation(node: Node, namedQueries: ReadonlySet<string>): void {
  const name = String(node.relname)
  const schema = node.schemaname
  const known = schema === undefined ? viewNames.has(name) || namedQueries.has(name) : viewNames.has(name)
  if (!known || (schema !== undefined && schema !== viewSchema)) {
    throw queryErrors['relation-not-allowed']({ relation: schema === undefined ? name : `${schema}.${name}` })
  }
}

/** The grammar itself writes `pg_catalog.` before functions that have a syntax of their own, such as `extract`. */
function checkFunction(names: string[], format: unknown): void {
  const plain = names.length === 1 || (names.length === 2 && format === 'COERCE_SQL_SYNTAX')
  const name = names.at(-1) ?? ''
  if (!plain || !allowedFunctions.has(name)) throw queryErrors['function-not-allowed']({ name: names.join('.') })
}

function checkOperator(node: Node): void {
  const names = textsOf(node.name)
  if (/^AEXPR_(NOT_)?BETWEEN/.test(String(node.kind))) return
  checkNames(names, allowedOperators, 'operator-not-allowed')
}

function checkNames(names: string[], allowed: ReadonlySet<string>, error: 'operator-not-allowed'): void {
  if (names.length !== 1 || !allowed.has(names[0]!)) throw queryErrors[error]({ name: names.join('.') })
}

function checkType(names: string[]): void {
  const plain = names.length === 1 || (names.length === 2 && names[0] === 'pg_catalog')
  if (!plain || !allowedTypes.has(names.at(-1) ?? '')) throw queryErrors['type-not-allowed']({ type: names.join('.') })
}

function textsOf(list: unknown): string[] {
  return (Array.isArray(list) ? list : []).map((item: { String?: { sval?: string } }) => item.String?.sval ?? '')
}
