import { createReadStream } from 'node:fs'

export interface Line {
  number: number
  text: string
  /** The line was longer than allowed: its text is cut, the next line is whole again. */
  overlong: boolean
}

/** Physical lines of a file. Memory holds one chunk and at most `maxLine` characters of a line, whatever the file is. */
export async function* readLines(path: string, encoding: string, maxLine: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let rest = ''
  let number = 0
  let overlong = false
  const finish = (text: string): Line => {
    number += 1
    const line = {
      number,
      text: text.endsWith('\r') ? text.slice(0, -1) : text,
      overlong: overlong || text.length > maxLine,
    }
    overlong = false
    return line
  }
  for await (const chunk of createReadStream(path)) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
    rest = parts.pop()!
    for (const part of parts) yield finish(part)
    if (rest.length > maxLine) {
      overlong = true
      rest = rest.slice(0, 100)
    }
  }
  rest += decoder.decode()
  if (rest !== '' || overlong) yield finish(rest)
}
