import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sourceChecksApi } from './api.ts'
import { createSourceChecks } from './capability.ts'

let platform: TestPlatform
before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      createSourceChecks(context, { agents: [{ id: 'gw-a', sourceId: 'a' }], sources: ['a'], answerMs: 1500 }),
    ],
  })
})
after(() => platform.stop())

const centre = () => platform.as(['provenance.verify', 'agent.request']).client(sourceChecksApi)
const agent = (id = 'gw-a') => platform.as(['agent.work'], { kind: 'agent', id }).client(sourceChecksApi)
const asked = { sourceId: 'a', recordId: 'r1', version: 2 }
const found = {
  found: true,
  fingerprintNow: 'b',
  fingerprintThen: 'a',
  matches: false,
  differences: [{ element: 'DE1', group: 'lab', occurrence: '0', change: 'changed' as const }],
  fieldCount: 3,
  checkedAt: '2026-01-01T00:00:00.000Z',
}

test('an agent that waits gets the work at once, and its answer reaches who asked', async () => {
  const waiting = agent().nextWork({ params: { sourceId: 'a' }, query: { waitSeconds: 20 } })
  const result = centre().check({ body: asked })
  const [work] = (await waiting).work
  assert.ok(work?.kind === 'check-record' && work.recordId === 'r1' && work.version === 2)
  const params = { sourceId: 'a', workId: work.workId }
  await agent().answer({ params, body: { check: found } })
  assert.deepEqual(await result, found)
  await assert.rejects(agent().answer({ params, body: { check: found } }), { code: 'source-checks.no-such-work' })
})

test('a silent agent is an error that says so, and what it could not read is another', async () => {
  await assert.rejects(centre().check({ body: asked }), { code: 'source-checks.agent-silent', retryable: true })
  const elsewhere = centre().check({ body: { ...asked, sourceId: 'elsewhere' } })
  await assert.rejects(elsewhere, { code: 'source-checks.no-such-source' })
  assert.deepEqual((await agent().nextWork({ params: { sourceId: 'a' }, query: { waitSeconds: 0 } })).work, [])
  const result = centre().check({ body: asked })
  const [work] = (await agent().nextWork({ params: { sourceId: 'a' }, query: { waitSeconds: 5 } })).work
  const params = { sourceId: 'a', workId: work!.workId }
  await agent().answer({ params, body: { check: null, failure: 'source.unreachable' } })
  await assert.rejects(result, { code: 'source-checks.not-checkable' })
})

test('an agent sees the work of its own source only', async () => {
  const other = agent('gw-b')
  await assert.rejects(other.nextWork({ params: { sourceId: 'a' }, query: { waitSeconds: 0 } }), {
    code: 'source-checks.not-your-source',
  })
  await assert.rejects(other.answer({ params: { sourceId: 'a', workId: 'x' }, body: { check: null } }), {
    code: 'source-checks.not-your-source',
  })
  await assert.rejects(platform.as(['index.read']).client(sourceChecksApi).check({ body: asked }), {
    code: 'common.no-permission',
  })
})

test('a request to collect survives a restart of the centre and is handed out once', async () => {
  const { requestId } = await centre().requestRun({ params: { sourceId: 'a' }, body: { kind: 'reconcile' } })
  const again = await centre().requestRun({ params: { sourceId: 'a' }, body: { kind: 'reconcile' } })
  assert.equal(again.requestId, requestId)
  const { database } = platform
  await platform.stop({ keepDatabase: true })
  platform = await startTestPlatform({
    database,
    capabilities: (context) => [
      createSourceChecks(context, { agents: [{ id: 'gw-a', sourceId: 'a' }], answerMs: 1500 }),
    ],
  })
  const { work } = await agent().nextWork({ params: { sourceId: 'a' }, query: { waitSeconds: 0 } })
  assert.deepEqual(work, [{ kind: 'run-collection', workId: requestId, runKind: 'reconcile' }])
  await agent().answer({ params: { sourceId: 'a', workId: requestId }, body: { check: null } })
  assert.deepEqual((await agent().nextWork({ params: { sourceId: 'a' }, query: { waitSeconds: 0 } })).work, [])
})
