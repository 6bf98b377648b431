import { readText } from './read-text.ts'

/** From a file, so that it stands in no command line; its last line break does not count. */
export function readPassphrase(options: Record<string, string | boolean | undefined>): string | undefined {
  const file = options['passphrase-file']
  return typeof file === 'string' ? readText(file).replace(/\r?\n$/, '') : undefined
}
