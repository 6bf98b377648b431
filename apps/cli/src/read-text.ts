import { readFileSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`读不到文件：${file}\nCannot read ${file}`)
  }
}
