import { type AttackOptions, type AttackResult, Tally } from './attack-suite.ts'
import { crossSite } from './front-door/cross-site.ts'
import { type DoorAttack, type OpenGroup, openDoor } from './front-door/door.ts'
import { exportsSafely } from './front-door/exports.ts'
import { inputs } from './front-door/inputs.ts'
import { bursts, limits } from './front-door/limits.ts'
import { outgoing } from './front-door/outgoing.ts'
import { pages, preparePages } from './front-door/pages.ts'
import { strangers } from './front-door/strangers.ts'
import { tokens } from './front-door/tokens.ts'
import { transport } from './front-door/transport.ts'
import { uploads } from './front-door/uploads.ts'

/** Adding a group of attacks = adding a line, and its kinds to the catalogue. */
const usual: OpenGroup[] = [crossSite, pages, exportsSafely, uploads, inputs, limits, strangers, tokens]
/** With TLS, few calls a second, no network inside allowed; the bursts come last. */
const strict: OpenGroup[] = [transport, outgoing, bursts]
const strictSettings = {
  JHC_TLS: 'on',
  JHC_CALLS_PER_SECOND: '30',
  JHC_WEBHOOK_NETWORKS: '10.255.0.0/24',
  JHC_OPERATOR_NETWORKS: '10.255.0.0/24',
}

/** Every attack once: there is nothing to draw by lot. */
export async function run({ say }: Pick<AttackOptions, 'say'>): Promise<AttackResult> {
  preparePages()
  const tally = new Tally('front-door')
  for (const [groups, settings] of [
    [usual, {}],
    [strict, strictSettings],
  ] as const) {
    const door = await openDoor(settings)
    try {
      for (const open of groups) {
        const attacks = await open(door)
        for (const attack of attacks) tally.add(attack.id, await repelled(attack, say))
        say(`${open.name}: ${attacks.length} attacks`)
      }
    } finally {
      await door.bed.stop()
    }
  }
  return tally.result()
}

async function repelled({ id, what, attempt }: DoorAttack, say: AttackOptions['say']): Promise<boolean> {
  const through = await attempt().catch((error: Error) => `failed: ${error.message}`)
  if (through !== null) say(`UNDETECTED ${id} ${what}: ${through}`)
  return through === null
}
