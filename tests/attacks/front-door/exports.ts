import { codeOf, type Door, type DoorAttack, json, unless } from './door.ts'

const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', ' =cmd|x', '=HYPERLINK("http://evil.example")']

/** What is exported must be text to a spreadsheet. */
export function exportsSafely(door: Door): DoorAttack[] {
  const steward = { ...door.people['data-steward'], ...json }
  return formulas.map((formula) => ({
    id: 'front-door.formula',
    what: JSON.stringify(formula),
    async attempt() {
      const sql = `select '${formula.replaceAll("'", "''")}' as x from block limit 1`
      const answer = await door.ask('/v1/mirror/query/export', {
        method: 'POST',
        headers: steward,
        body: JSON.stringify({ sql, format: 'csv' }),
      })
      if (answer.status !== 200) return `${codeOf(answer)} ${answer.text.slice(0, 200)}`
      const csv = Buffer.from(JSON.parse(answer.text).contentBase64, 'base64').toString()
      const cell = csv.split('\r\n')[1]!.replace(/^"|"$/g, '')
      return unless(cell.startsWith("'"), { ...answer, text: csv })
    },
  }))
}
