import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLog } from './log.ts'

function capture() {
  const lines: string[] = []
  return { lines, log: createLog({ destination: { write: (line: string) => void lines.push(line) } }) }
}

test('names, ids, phones and free text never reach a log line, wherever they come in', () => {
  const { lines, log } = capture()
  log.info(
    {
      name: 'Zhang San',
      note: '原发性高血压',
      idNumber: '990101199001011234',
      ref: 'tel 13812345678',
      patient: { id: 1 },
    },
    '患者 990101199001011234 saved',
  )
  log.error(
    Object.assign(new Error('duplicate key "Li Si": Key (id_number)=(990101199001011234) exists'), { code: '23505' }),
    'insert failed',
  )
  log.child({ name: '王五', sourceId: 'hospital-a' }).warn({ err: new Error('bad value "赵六"') }, 'bad')
  const text = lines.join('')
  assert.doesNotMatch(text, /Zhang|高血压|9901011|138123|患者|Li Si|王五|赵六/)
  assert.match(text, /"sourceId":"hospital-a"/)
  assert.match(text, /"code":"23505"/)
})

test('ids, hashes and numbers stay readable', () => {
  const { lines, log } = capture()
  const fields = {
    recordId: '0190c7a2-5b6e-7abc-8def-0123456789ab',
    hash: `0x${'12345678'.repeat(8)}`,
    count: 12,
    at: new Date(0),
  }
  log.info(fields, 'sealed')
  const line = JSON.parse(lines[0]!)
  assert.deepEqual(
    [line.recordId, line.hash, line.count, line.at],
    [fields.recordId, fields.hash, 12, '1970-01-01T00:00:00.000Z'],
  )
})
