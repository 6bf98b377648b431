import { CodedError } from '@jhc/kit/errors.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { chainGatewayApi } from '../gateway/api.ts'
import { mirrorApi } from '../mirror/api.ts'
import { anchorLines } from './anchor-lines.ts'
import type { ChainedLine, Finding, KeptStream, StreamConfig } from './audit.ts'
import { createLineCheck, type LineCheck } from './check-lines.ts'
import { headFile } from './head-file.ts'
import { type HeadSigner, headSigner, openHeadFile } from './head-signer.ts'
import { lineCodes } from './line-codes.ts'
import type { LineStore } from './line-store.ts'
import { createLineWriter, type LineWriter } from './write-lines.ts'

export interface StreamKeeper<L extends ChainedLine> {
  kept: KeptStream<L>
  writer: LineWriter<L>
  check: LineCheck
  signer: HeadSigner
  trouble(): string | null
  findings(): Finding[]
  /** Every this often, until the end; a failure is told once. */
  every(ms: number, what: string, work: () => Promise<unknown>): void
  start(): Promise<void>
  stop(): Promise<void>
}

/** One stream of lines: written in a chain, its head signed, batches of it anchored, all of it checked all the time. */
export function keepStream<L extends ChainedLine>(
  { db, bus, log, now }: CapabilityContext,
  config: StreamConfig,
  stream: string,
  store: LineStore<L>,
): StreamKeeper<L> {
  const codes = lineCodes(config.key)
  const notNoted = (error: unknown) => log.error({ err: error as Error }, 'where the lines stand is not noted')
  const writer = createLineWriter({ store, stream, codes, file: headFile(config.headFile, notNoted), log, now })
  const kept: KeptStream<L> = {
    db,
    store,
    gateway: bus.client(chainGatewayApi, 'audit'),
    mirror: bus.client(mirrorApi, 'audit'),
    codes,
    stream,
    log,
    now,
    maxAgeMs: config.maxAgeMs ?? 60_000,
    maxBatchLines: config.maxBatchLines ?? 2_000,
    head: writer.head,
  }
  const check = createLineCheck(kept as unknown as KeptStream)
  const signer = headSigner(config.signer, openHeadFile(config.headFile, notNoted), kept)
  const troubles = new Map<string, string>()
  const rounds = new Set<ReturnType<typeof steadyRounds>>()
  function every(ms: number, what: string, work: () => Promise<unknown>): void {
    const round = async () => {
      const more = await work()
      troubles.delete(what)
      return more === true
    }
    const failed = (error: unknown) => {
      const code = error instanceof CodedError ? error.code : 'unknown'
      if (troubles.get(what) !== code) log.error({ code, err: error as Error }, what)
      troubles.set(what, code)
    }
    rounds.add(steadyRounds(round, ms, failed))
  }
  const pollMs = config.pollMs ?? 1_000
  every(pollMs, 'the head of the lines is not signed', () => signer.round())
  every(pollMs, 'lines are not being anchored', () => anchorLines(kept as unknown as KeptStream))
  every(config.checkEveryMs ?? 10_000, 'lines are not being checked', () => check.round())
  return {
    kept,
    writer,
    check,
    signer,
    trouble: () => [...troubles.values()][0] ?? null,
    findings: () => [...signer.findings(), ...check.state().findings],
    every,
    async start() {
      const left = await signer.left()
      await writer.open(left && { seq: left.seq, mac: left.code })
      for (const round of rounds) round.start()
    },
    async stop() {
      await Promise.all([...rounds].map((round) => round.stop()))
      await writer.close()
      await signer.round().catch(notNoted)
      await signer.settled()
    },
  }
}
