// `npm ci`, on the Node that the project uses, where something is missing.
import { ensureInstalled } from './bootstrap.mjs'

ensureInstalled()
