import { commonErrors } from '@jhc/kit/errors.ts'

/**
 * Texts that no database, hash or file takes as they are: NUL, which PostgreSQL cannot hold, and halves of surrogate pairs, which have no
 * UTF-8. They are refused at the door, so that no handler has to think of them.
 */
export function refuseUnstorableText(value: unknown, part: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw commonErrors['invalid-input']({ part, issues: ['control character or broken text'] })
  } else if (Array.isArray(value)) {
    for (const one of value) refuseUnstorableText(one, part)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) {
      refuseUnstorableText(name, part)
      refuseUnstorableText(one, part)
    }
  }
}
