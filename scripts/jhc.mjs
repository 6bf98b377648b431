#!/usr/bin/env node
// `npx jhc`: the command line, on the Node that the project brings.
import { ensureInstalled, runOnOwnNode } from './bootstrap.mjs'

ensureInstalled()
runOnOwnNode('apps/cli/src/main.ts', process.argv.slice(2))
