/** 0 verified · 1 mismatch · 2 wrong usage, unreachable, or not verifiable yet. */
export const exitCodes = { ok: 0, mismatch: 1, unusable: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export interface Output {
  /** Result: standard output. */
  print(text: string): void
  /** For the person beside it: standard error. */
  note(text: string): void
  /** Chinese, or English after `--en`. */
  say(zh: string, en: string): string
}

export function createOutput(english: boolean): Output {
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    say: (zh, en) => (english ? en : zh),
  }
}

const marks = { passed: '✓', failed: '✗', waiting: '…', 'not-reachable': '?', unchecked: '?' } as const

export function stepLine(verdict: keyof typeof marks, title: string, explanation = ''): string {
  return `  ${marks[verdict]} ${title}${explanation ? `：${explanation}` : ''}`
}

/** Asia/Shanghai, to the second. */
export function shanghai(iso: string | null): string {
  if (!iso) return '—'
  return new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}

export function count(value: number): string {
  return value.toLocaleString('en-US')
}
