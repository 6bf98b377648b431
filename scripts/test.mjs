// `npm test [path …]`: every *.test.ts, or those under the given paths. The last line is `N passed, N failed`.
import { ensureInstalled, runOnOwnNode } from './bootstrap.mjs'

ensureInstalled()
runOnOwnNode('scripts/run-tests.mjs', process.argv.slice(2))
