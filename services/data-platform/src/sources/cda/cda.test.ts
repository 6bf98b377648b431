import assert from 'node:assert/strict'
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { writeVisitDocuments } from '../../../../../tests/fakes/his/hospital-b/drop-directory.ts'
import { demoVisits } from '../../../../../tests/fakes/his/localiser/visits.ts'
import { startAgentTestBed } from '../../collection/agent/agent-test-bed.ts'
import { openSource, sourceConfig } from '../connectors.ts'
import { checkTemplate, templateOf } from './document-types.ts'
import { cdaMapper } from './mapper.ts'

const visits = demoVisits('hospital-b')
  .filter((visit) => visit.labs.length > 0)
  .slice(0, 12)
let directory: string
let bed: Awaited<ReturnType<typeof startAgentTestBed>>
before(async () => {
  bed = await startAgentTestBed()
})
after(() => bed.platform.stop())
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'jhc-cda-'))
  for (const visit of visits) writeVisitDocuments(directory, visit)
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

const open = (settings = {}) =>
  openSource(sourceConfig.parse({ kind: 'cda', settings: { directory, pageSize: 9, ...settings } }))
const put = (name: string, text: string | Buffer) => writeFileSync(join(directory, name), text)
const sample = (code = 'C0002') => {
  const name = readdirSync(directory).find((one) => one.startsWith(code))!
  return { name, text: readFileSync(join(directory, name), 'utf8') }
}
const refusal = (text: string) => {
  const result = cdaMapper({ key: 'document/x.xml', origin: 'x.xml', payload: text })
  return result.ok ? [] : result.problems.map(({ field, reasonCode }) => [field, reasonCode])
}

test('of the 53 document types of wst500-structure exactly C0002 and C0003 carry a wrong template', () => {
  const file = new URL('../../../../../data/wst500-structure/documents.json', import.meta.url)
  const docs = JSON.parse(readFileSync(file, 'utf8')).docs as { code: string; templateId: string }[]
  const findings = docs.filter((doc) => checkTemplate(doc.code, [doc.templateId]))
  assert.equal(docs.length, 53)
  assert.deepEqual(findings.map((doc) => [doc.code, doc.templateId]).sort(), [
    ['C0002', '2.16.156.10011.2.1.1.21'],
    ['C0003', '2.16.156.10011.2.1.1.21'],
  ])
  assert.equal(templateOf('C0053'), '2.16.156.10011.2.1.1.73')
  assert.equal(templateOf('C0054'), null)
})

test('hostile and broken documents: a clear quarantine entry each, and nothing else lost', {
  timeout: 60_000,
}, async () => {
  const whole = readdirSync(directory).length
  const { text } = sample()
  const [, afterDeclaration] = text.split('?>\n') as [string, string]
  const withDtd = (dtd: string, body = afterDeclaration) => `<?xml version="1.0" encoding="UTF-8"?>\n${dtd}\n${body}`
  put(
    'a-xxe.xml',
    withDtd(
      '<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      afterDeclaration.replace(/<title>[^<]*/, '<title>&x;'),
    ),
  )
  const lol = [
    '<!ENTITY l0 "ha">',
    ...Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`),
  ].join('')
  put(
    'b-bomb.xml',
    withDtd(`<!DOCTYPE ClinicalDocument [${lol}]>`, afterDeclaration.replace(/<title>[^<]*/, '<title>&l9;')),
  )
  put('c-template.xml', text.replace('2.16.156.10011.2.1.1.22', '2.16.156.10011.2.1.1.21'))
  put('d-broken.xml', text.slice(0, text.length / 2))
  put(
    'e-deep.xml',
    `<ClinicalDocument xmlns="urn:hl7-org:v3">${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</ClinicalDocument>`,
  )
  put('f-namespace.xml', text.replace('urn:hl7-org:v3', 'urn:other'))
  put(
    'g-encoding.xml',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?><a>'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('</a>'),
    ]),
  )
  put('h-number.xml', sample('C0007').text.replace(/xsi:type="PQ" value="[^"]*"/, 'xsi:type="PQ" value="很高"'))
  put(
    'i-other.xml',
    '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><templateId root="2.16.156.10011.2.1.1.47"/><code code="C0027"/></ClinicalDocument>',
  )
  const huge = openSync(join(directory, 'z-huge.xml'), 'w')
  writeSync(huge, text)
  ftruncateSync(huge, 100 * 1024 * 1024)
  closeSync(huge)

  const before = process.memoryUsage().rss
  const agent = await bed.agent({
    source: { sourceId: 'hospital-b', name: '', kind: 'cda', orgId: 'B00', runsAt: 'gw' },
    ...open(),
    identity: 'tokens',
  })
  const run = await agent.runNow('incremental')
  assert.equal(run.recordsNew, whole)
  assert.ok(process.memoryUsage().rss - before < 90 * 1024 * 1024, 'the 100 MB document is not held in memory')
  const told = new Map((await agent.status()).openQuarantine.map((item) => [item.origin, item]))
  const reasons = (name: string) => [told.get(name)?.field, told.get(name)?.reasonCode]
  assert.deepEqual(reasons('a-xxe.xml'), ['document', 'dtd-refused'])
  assert.deepEqual(reasons('b-bomb.xml'), ['document', 'dtd-refused'])
  assert.deepEqual(reasons('c-template.xml'), ['templateId', 'wrong-template'])
  assert.deepEqual(reasons('d-broken.xml'), ['document', 'not-well-formed'])
  assert.deepEqual(reasons('e-deep.xml'), ['document', 'too-deep'])
  assert.deepEqual(reasons('f-namespace.xml'), ['document', 'wrong-namespace'])
  assert.deepEqual(reasons('g-encoding.xml'), ['document', 'bad-encoding'])
  assert.match(told.get('h-number.xml')!.field, /^section\[.*\.value$/)
  assert.ok(told.has('i-other.xml'))
  assert.deepEqual(reasons('z-huge.xml'), ['document', 'too-large'])
  assert.ok(![...told.values()].some((item) => item.detail.includes('root:') || item.detail.includes('很高')))

  // Repaired or withdrawn, they leave the quarantine: at the next run, or at the next reconciliation.
  const bad = readdirSync(directory).filter((name) => /^[a-z]-/.test(name))
  for (const name of bad) unlinkSync(join(directory, name))
  const again = await agent.runNow('reconcile')
  assert.deepEqual([again.state, again.tombstones], ['succeeded', 0])
  assert.deepEqual((await agent.status()).openQuarantine, [])
  await agent.stop?.()
})

test('the same local id in a second file is not taken twice', async () => {
  const { name, text } = sample()
  put(`copy-of-${name}`, text)
  const agent = await bed.agent({
    source: { sourceId: 'copies', name: '', kind: 'cda', orgId: 'B00', runsAt: 'gw' },
    ...open(),
  })
  const run = await agent.runNow('incremental')
  assert.equal(run.recordsNew, readdirSync(directory).length - 1)
  const [item] = (await agent.status()).openQuarantine
  assert.deepEqual([item?.field, item?.reasonCode], ['record.id', 'held-by-other-unit'])
  await agent.stop?.()
})

test('reads what changed since a mark, in order, and only plain names of its own directory', async () => {
  const { connector } = open()
  const { name } = sample()
  const late = new Date('2031-01-01T00:00:00.000Z')
  utimesSync(join(directory, name), late, late)
  const page = await connector.read('2030-12-31T00:00:00.000Z', null)
  assert.deepEqual(
    [page.units.map((unit) => unit.key), page.cursor, page.watermark],
    [[`document/${name}`], null, '2031-01-01T00:00:00.000Z'],
  )
  assert.deepEqual(await connector.readKeys(['document/../../etc/passwd.xml', 'document/none.xml']), [])
  await assert.rejects(open({ directory: join(directory, 'nowhere') }).connector.check(), {
    code: 'source.unreachable',
  })
})

test('GB18030 documents are read; text keeps its characters', async () => {
  const { text } = sample()
  const declared = text.replace('encoding="UTF-8"', 'encoding="GB18030"')
  // The characters 王 and 健 in GB18030; everything else of this test document is ASCII.
  const bytes = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="GB18030"?><a>'),
    Buffer.from([0xcd, 0xf5, 0xbd, 0xa1]),
    Buffer.from('</a>'),
  ])
  put('gb.xml', bytes)
  const [unit] = await open().connector.readKeys(['document/gb.xml'])
  assert.match(unit!.payload, /<a>王健<\/a>/)
  assert.deepEqual(refusal(declared), [])
})
