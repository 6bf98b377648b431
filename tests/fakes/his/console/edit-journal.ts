import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { ValueEdit } from '../his-system.ts'

/** What was changed on the page and can be taken back, also after a restart. */
export class EditJournal {
  readonly #file: string
  #edits: ValueEdit[]

  constructor(file: string) {
    this.#file = file
    this.#edits = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ValueEdit[]) : []
  }

  list(): readonly ValueEdit[] {
    return this.#edits
  }

  add(edit: ValueEdit): void {
    this.#save([...this.#edits, edit])
  }

  /** Removes and returns the edit at `index`, undefined where there is none. */
  take(index: number): ValueEdit | undefined {
    const edit = this.#edits[index]
    if (edit) this.#save(this.#edits.toSpliced(index, 1))
    return edit
  }

  #save(edits: ValueEdit[]): void {
    writeFileSync(`${this.#file}.tmp`, JSON.stringify(edits))
    renameSync(`${this.#file}.tmp`, this.#file)
    this.#edits = edits
  }
}
