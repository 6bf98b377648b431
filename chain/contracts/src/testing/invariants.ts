import { type Random, randomFrom } from './random.ts'

export interface InvariantRun {
  seed?: number
  steps: number
  /**
   * What anybody may try, lawful or not. Each decides by itself what to try, keeps its model of the contract up to date, and throws
   * where the contract did another thing than the model expects. The text it returns stands in the trace of a failure.
   */
  actions: Record<string, (random: Random) => Promise<string>>
  /** What must hold after every step, whatever was tried. */
  invariants: Record<string, () => Promise<void>>
  /** Check only after every n-th step, where checking is dear; the last step is always checked. */
  every?: number
}

/** Random sequences of actions; after each, every invariant. A failure shows the seed and the last steps. */
export async function holdInvariants(run: InvariantRun): Promise<{ steps: Record<string, number> }> {
  const seed = run.seed ?? Number(process.env.JHC_FUZZ_SEED ?? 20261123)
  const random = randomFrom(seed)
  const names = Object.keys(run.actions)
  const counts = Object.fromEntries(names.map((name) => [name, 0]))
  const trace: string[] = []
  for (let step = 1; step <= run.steps; step++) {
    const name = random.pick(names)
    let doing = `action ${name}`
    try {
      trace.push(`${step} ${name} ${await run.actions[name]!(random)}`)
      counts[name]!++
      if (step % (run.every ?? 1) !== 0 && step !== run.steps) continue
      for (const [invariant, check] of Object.entries(run.invariants)) {
        doing = `invariant «${invariant}»`
        await check()
      }
    } catch (error) {
      const last = trace.slice(-12).join('\n')
      throw new Error(`${doing} failed at step ${step}, seed ${seed}: ${(error as Error).message}\n${last}`, {
        cause: error,
      })
    }
  }
  return { steps: counts }
}
