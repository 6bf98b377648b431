import type { AskForPin, PinQuestion } from '@jhc/signer/signer.ts'

export interface OpenQuestion extends PinQuestion {
  answer(pin: string | null): void
}

/** The question that is on screen, shown by parts/pin-dialog.tsx; one at a time. */
let open: OpenQuestion | null = null
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

export const currentQuestion = (): OpenQuestion | null => open
export function watchQuestions(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const askForPin: AskForPin = (question) =>
  new Promise((resolve) => {
    open?.answer(null)
    open = {
      ...question,
      answer(pin) {
        open = null
        tell()
        resolve(pin)
      },
    }
    tell()
  })
