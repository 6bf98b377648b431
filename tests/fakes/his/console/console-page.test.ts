import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { seedHospitalB } from '../hospital-b/drop-directory.ts'
import { openHospitalBSystem } from '../hospital-b/hospital-b-system.ts'
import { demoVisits } from '../localiser/visits.ts'
import { startConsolePage } from './console-page.ts'

test('a person finds a patient, changes a value silently and takes it back, also after a restart of the page', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'jhc-console-'))
  const drop = join(directory, 'drop')
  seedHospitalB(drop)
  const options = { systems: [openHospitalBSystem(drop)], journalFile: join(directory, 'edits.json') }
  let console = await startConsolePage(options)
  try {
    const post = async (path: string, fields: Record<string, string>, origin?: string) => {
      const response = await fetch(new URL(path, console.url), {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: origin ? { origin } : {},
      })
      return { status: response.status, text: await response.text() }
    }
    const visit = demoVisits('hospital-b').find((v) => v.vitalSigns.length > 3)!
    const { registration, encounterId } = visit
    const found = await post('/search', { source: 'hospital-b', text: registration.name })
    assert.ok(found.text.includes(`/hospital-b/patients/${registration.localPatientId}`))
    const visits = await (
      await fetch(new URL(`/hospital-b/patients/${registration.localPatientId}`, console.url))
    ).text()
    assert.ok(visits.includes(`/hospital-b/visits/${encounterId}`))

    const system = options.systems[0]!
    const value = (await system.valuesOf(encounterId)).find((v) => /^\d/.test(v.value))!
    const now = async () => (await system.valuesOf(encounterId)).find((v) => v.valueId === value.valueId)!.value
    const change = { source: 'hospital-b', encounterId, valueId: value.valueId, value: '42' }
    assert.equal((await post('/change', change, 'http://elsewhere.example')).status, 403)
    assert.equal(await now(), value.value)
    assert.ok((await post('/change', change)).text.includes('已做的改动'))
    assert.equal(await now(), '42')

    await console.stop()
    console = await startConsolePage(options)
    const home = await (await fetch(console.url)).text()
    const [, at] = /name="at" value="([^"]*)"/.exec(home)!
    await post('/undo', { index: '0', at: at! })
    assert.equal(await now(), value.value)
    assert.ok(!(await (await fetch(console.url)).text()).includes('已做的改动'))
  } finally {
    await console.stop()
    rmSync(directory, { recursive: true })
  }
})
