import { access } from './catalogue/access.ts'
import { audit } from './catalogue/audit.ts'
import type { ClauseId } from './catalogue/clauses.ts'
import { consent } from './catalogue/consent.ts'
import { contracts } from './catalogue/contracts.ts'
import { frontDoor } from './catalogue/front-door.ts'
import { fuzz, sqlmap } from './catalogue/fuzzing.ts'
import { identity } from './catalogue/identity.ts'
import { index } from './catalogue/index-library.ts'
import { storage } from './catalogue/storage.ts'

/** Each is `npm run attacks -- <command>`. */
export type Command =
  | 'identity'
  | 'access'
  | 'audit'
  | 'storage'
  | 'index'
  | 'contracts'
  | 'consent'
  | 'front-door'
  | 'fuzz'
  | 'sqlmap'

export type AttackId<C extends Command = Command> = `${C}.${string}`

/** One kind of attack, as an assessor reads it in docs/reference/attacks.md. A run reports its counts under the id. */
export interface AttackKind<C extends Command = Command> {
  id: AttackId<C>
  /** The rows of the compliance tables that it tries; none where it serves a promise of ours beyond them. */
  clauses: readonly ClauseId[]
  /** What the attacker does (Chinese). */
  does: string
  /** What must happen (Chinese). */
  must: string
}

/** Adding a kind = adding a line to its command's file; its suite counts it with `Tally.add(id, detected)`. */
export const catalogue: { readonly [C in Command]: readonly AttackKind<C>[] } = {
  identity,
  access,
  audit,
  storage,
  index,
  contracts,
  consent,
  'front-door': frontDoor,
  fuzz,
  sqlmap,
}
