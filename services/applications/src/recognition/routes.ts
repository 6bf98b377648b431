import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { recognitionApi } from './api.ts'
import { checkForClient, checkOrders } from './check-orders.ts'
import { decideResult } from './decide-result.ts'
import { putItem, putQuality, removeItem, showList, showVersions } from './maintain-list.ts'
import { noteResults } from './note-results.ts'
import type { RecognitionDesk } from './recognition.ts'
import { exportReport, findDecisions, reportRecognition } from './report-recognition.ts'

export function routes(desk: RecognitionDesk): Implementation {
  return implement(recognitionApi, {
    list: ({ query }) => showList(desk, query.version),
    versions: ({ query }) => showVersions(desk, query),
    putItem: ({ body: { item, ...edit } }, { principal }) => putItem(desk, item, edit, principal),
    removeItem: ({ body: { system, code, ...edit } }, { principal }) =>
      removeItem(desk, { system, code }, edit, principal),
    putQuality: ({ body: { quality, ...edit } }, { principal }) => putQuality(desk, quality, edit, principal),
    noteResults: ({ body }, { principal }) => noteResults(desk, body, principal),
    check: ({ body }, { principal }) => checkOrders(desk, body, principal),
    clientCheck: ({ body }, { principal }) => checkForClient(desk, body, principal),
    decide: ({ body }, call) => decideResult(desk, body, call),
    decisions: ({ query }, { principal }) => findDecisions(desk, query, principal),
    report: ({ query }, { principal }) => reportRecognition(desk, query, principal),
    exportReport: ({ query }, call) => exportReport(desk, query, call),
  })
}
