import type { Connection } from './connect.ts'
import type { ExitCode, Output } from './output.ts'

export interface CommandContext {
  output: Output
  /** Positional arguments after the command's name. */
  positionals: string[]
  options: Record<string, string | boolean | undefined>
  /** Logs in at the first use; offline commands never call it. */
  connection: () => Promise<Connection>
}

export type Command = (context: CommandContext) => Promise<ExitCode>
