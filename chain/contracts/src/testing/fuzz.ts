import { type Random, randomFrom } from './random.ts'

/**
 * Runs a property many times on seeded input; a failure names the round's own seed, and `fuzz({ seed, rounds: 1 }, …)` repeats it.
 * `JHC_FUZZ_SEED` starts elsewhere.
 */
export async function fuzz(
  { rounds, seed = Number(process.env.JHC_FUZZ_SEED ?? 20261123) }: { rounds: number; seed?: number },
  property: (random: Random, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    try {
      await property(randomFrom(seed + round), round)
    } catch (error) {
      throw new Error(`fuzz round ${round} failed, seed ${seed + round}: ${(error as Error).message}`, { cause: error })
    }
  }
}
