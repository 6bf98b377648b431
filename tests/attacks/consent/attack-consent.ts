import { randomFrom } from '@jhc/chain-contracts/testing/random.ts'
import { type AttackOptions, type AttackResult, Tally } from '../attack-suite.ts'
import { openWorld, type Theme, type World } from './consent-world.ts'
import { theme as databaseOwner } from './database-owner.ts'
import { theme as foreignKeys } from './foreign-keys.ts'
import { theme as lyingPlatform } from './lying-platform.ts'
import { theme as outOfTime } from './out-of-time.ts'
import { theme as overlappingGrants } from './overlapping-grants.ts'
import { theme as replays } from './replays.ts'

/** What share of the attacks each theme makes; the first also makes as many grants as it needs. A new theme = a line and a file. */
const themes: [Theme, number][] = [
  [overlappingGrants, 0.76],
  [foreignKeys, 0.06],
  [replays, 0.05],
  [databaseOwner, 0.06],
  [outOfTime, 0.03],
  [lyingPlatform, 0.04],
]

export async function tryThemes(world: World, { attacks, seed, say }: AttackOptions): Promise<AttackResult> {
  const tally = new Tally('consent')
  for (const [n, [theme, share]] of themes.entries())
    await theme.run(world, { attacks: Math.ceil(attacks * share), random: randomFrom(seed + n), tally, say })
  return tally.result()
}

export async function run(options: AttackOptions): Promise<AttackResult> {
  options.say(`seed ${options.seed}`)
  const world = await openWorld()
  try {
    return await tryThemes(world, options)
  } finally {
    await world.stop()
  }
}
