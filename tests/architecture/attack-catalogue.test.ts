import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { attacksOf } from '../attacks/attacks-page.ts'
import { type Clause, clauses } from '../attacks/catalogue/clauses.ts'
import { tenderRows } from '../attacks/catalogue/tender-rows.ts'
import { catalogue } from '../attacks/catalogue.ts'
import { root } from './source-files.ts'

/** Rows whose attacks are being written. */
const open = new Set(['App-e', 'A-25', 'ASVS 11.3.3'])

test('each row of the compliance tables has an attack, a test that exists, or a stated reason', () => {
  const left = (clauses as readonly Clause[])
    .filter(({ id, tests, elsewhere }) => attacksOf(id).length === 0 && !tests?.length && !elsewhere)
    .map(({ id }) => id)
    .filter((id) => !open.has(id))
  assert.deepEqual(left, [])
  const named = (clauses as readonly Clause[]).flatMap(({ tests }) => tests ?? [])
  assert.deepEqual(
    named.filter((path) => !existsSync(join(root, path))),
    [],
    'named tests exist',
  )
})

test('the ids of attacks are unique and begin with their command', () => {
  const ids = Object.entries(catalogue).flatMap(([command, kinds]) =>
    kinds.map(({ id }) => {
      assert.ok(id.startsWith(`${command}.`), id)
      return id
    }),
  )
  assert.equal(new Set(ids).size, ids.length)
})

test('what the tender asks of this software is shown by an attack, a test or a document', () => {
  const tested = new Set((clauses as readonly Clause[]).filter(({ tests }) => tests?.length).map(({ id }) => id))
  const bare = tenderRows
    .filter(({ who }) => who.includes('本软件'))
    .filter(
      ({ clauses: own = [], evidence = [] }) =>
        evidence.length === 0 && own.every((id) => !tested.has(id) && attacksOf(id).length === 0),
    )
    .map(({ layer, item }) => `${layer} ${item}`)
  assert.deepEqual(bare, [])
})
