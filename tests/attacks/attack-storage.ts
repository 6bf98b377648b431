import { type AttackOptions, type AttackResult, Tally } from './attack-suite.ts'
import { findCanaries } from './storage/canaries.ts'
import { ciphertexts } from './storage/ciphertexts.ts'
import { originals, places } from './storage/places.ts'
import { plant } from './storage/plant.ts'
import { openStorageWorld } from './storage/world.ts'

/** Every canary looked for in every place, then every change of a ciphertext, against the platform's own processes. */
export async function run({ say }: Pick<AttackOptions, 'say'>): Promise<AttackResult> {
  const tally = new Tally('storage')
  const world = await openStorageWorld()
  try {
    const planted = await plant(world)
    say(`${planted.canaries.length} canaries planted`)
    // Whoever finds nothing anywhere has to have found what is meant to be there.
    const there = await findCanaries(planted.canaries, originals(world))
    const missed = planted.shown.filter((name) => there.get(name)!.length === 0)
    if (missed.length > 0) throw new Error(`the search does not find what is there: ${missed.join(', ')}`)
    const tampering = await ciphertexts(world, planted)
    try {
      if (!(await tampering.works())) throw new Error('what was planted is not read')
      for (const { id, what, attempt } of tampering.attacks) {
        const through = await attempt().catch((error: Error) => `failed: ${error.message}`)
        if (through !== null) say(`UNDETECTED ${id} ${what}: ${through}`)
        tally.add(id, through === null)
      }
      if (!(await tampering.works())) throw new Error('what is genuine is not read any more')
      say(`${tampering.attacks.length} changes of ciphertexts`)
    } finally {
      await tampering.close()
    }
    for (const { id, search } of places(world)) {
      const found = await findCanaries(planted.canaries, search())
      for (const [canary, where] of found) {
        if (where.length > 0) say(`UNDETECTED ${id} ${canary}: ${[...new Set(where)].slice(0, 5).join(', ')}`)
        tally.add(id, where.length === 0)
      }
      say(`${id} searched`)
    }
  } finally {
    await world.stop()
  }
  return tally.result()
}
