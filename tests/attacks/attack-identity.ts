import { type AttackOptions, type AttackResult, Tally } from './attack-suite.ts'
import { openDoor } from './front-door/door.ts'
import { certificates } from './identity/certificates.ts'
import { ended, rows } from './identity/ended.ts'
import { impostors } from './identity/impostors.ts'
import { proofs } from './identity/proofs.ts'
import { type OpenGroup, openWorld } from './identity/world.ts'

/** Adding a group of attacks = adding a line, and its kinds to the catalogue. Those that change the world come last. */
const groups: OpenGroup[] = [proofs, certificates, impostors, rows, ended]

/** Every attack once, in turn, against a whole platform whose gateways prove each request. */
export async function run({ say }: Pick<AttackOptions, 'say'>): Promise<AttackResult> {
  const tally = new Tally('identity')
  const door = await openDoor({ JHC_GATEWAY_AUTH: 'certificate' })
  try {
    const world = await openWorld(door)
    try {
      for (const open of groups) {
        const attacks = await open(world)
        for (const { id, what, attempt } of attacks) {
          const through = await attempt().catch((error: Error) => `failed: ${error.message}`)
          if (through !== null) say(`UNDETECTED ${id} ${what}: ${through}`)
          tally.add(id, through === null)
        }
        say(`${open.name}: ${attacks.length} attacks`)
      }
      // Whoever is genuine still gets in: the refusals above were for their reasons.
      if (!(await world.works(world.b, 'hospital-b'))) throw new Error('a genuine gateway is not let in any more')
    } finally {
      await world.stop()
    }
  } finally {
    await door.bed.stop()
  }
  return tally.result()
}
