import { type AttackId, type Command, catalogue } from './catalogue.ts'

export interface AttackOptions {
  attacks: number
  /** Of the random numbers: the same seed makes the same choices. */
  seed: number
  /** Progress for people; the result stays the last line of standard output. */
  say: (text: string) => void
}

export interface Count {
  attacks: number
  undetected: number
}

export interface AttackResult extends Count {
  /** The same counts for each kind in the catalogue that was tried. */
  byId: Record<string, Count>
}

/** What a command exports: `run`. */
export interface AttackSuite {
  run(options: AttackOptions): Promise<AttackResult>
}

/** Counts a command's attacks by their ids in the catalogue; an id that is not there is refused, so that the list stays whole. */
export class Tally<C extends Command> {
  readonly #known: Set<string>
  readonly #byId = new Map<string, Count>()

  constructor(command: C) {
    this.#known = new Set(catalogue[command].map(({ id }) => id))
  }

  add(id: AttackId<C>, detected: boolean): void {
    this.addCount(id, { attacks: 1, undetected: detected ? 0 : 1 })
  }

  /** What a tool counted by itself. */
  addCount(id: AttackId<C>, { attacks, undetected }: Count): void {
    if (!this.#known.has(id)) throw new Error(`${id} is not in tests/attacks/catalogue`)
    const count = this.#byId.get(id) ?? { attacks: 0, undetected: 0 }
    this.#byId.set(id, { attacks: count.attacks + attacks, undetected: count.undetected + undetected })
  }

  result(): AttackResult {
    const sum = { attacks: 0, undetected: 0 }
    for (const { attacks, undetected } of this.#byId.values()) {
      sum.attacks += attacks
      sum.undetected += undetected
    }
    return { ...sum, byId: Object.fromEntries(this.#byId) }
  }
}
