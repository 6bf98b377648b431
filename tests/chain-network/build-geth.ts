import { CodedError } from '@jhc/kit/errors.ts'
import { english, exitCodes } from './errors.ts'
import { ensureGeth } from './geth-binary.ts'

/** Builds go-ethereum where it is not there yet, and says why where it cannot. */
try {
  process.stdout.write(`${ensureGeth((text) => void process.stderr.write(`${text}\n`))}\n`)
} catch (error) {
  if (!(error instanceof CodedError)) throw error
  process.stderr.write(`${error.code}: ${error.zh}\n${english[error.code] ?? ''}\n${error.details.output ?? ''}\n`)
  process.exit(exitCodes[error.code] ?? 1)
}
