import { setTimeout } from 'node:timers/promises'
import { CodedError } from '@jhc/kit/errors.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { callData, readContract } from '../contract-access.ts'
import type { Consent } from './consent.ts'
import { errors } from './errors.ts'

export interface Switches {
  emergency: boolean
  paper: boolean
}

const patienceMs = 30_000

/** On chain, where the contract itself heeds it; answers when it is in a block. */
export async function setSwitches(consent: Consent, wanted: Switches): Promise<Switches> {
  const { gateway } = consent
  const there = await readSwitches(consent)
  if (there.emergency === wanted.emergency && there.paper === wanted.paper) return there
  const data = callData('Consent', 'setSwitches', [wanted.emergency, wanted.paper])
  await gateway.call({ body: { contract: 'Consent', data, asGateway: true } }).catch((error) => {
    if (error instanceof CodedError && error.code === 'chain.call-reverted') throw errors['switch-refused']()
    throw error
  })
  const idempotencyKey = `consent:switches:${uuidv7(consent.now())}`
  let [submission] = (
    await gateway.submit({ body: { transactions: [{ idempotencyKey, contract: 'Consent', data, gas: 500_000 }] } })
  ).submissions
  for (const until = performance.now() + patienceMs; isOpen(submission!.state); ) {
    if (performance.now() > until) throw errors['still-waiting']()
    await setTimeout(50)
    submission = (await gateway.submissions({ body: { idempotencyKeys: [idempotencyKey] } })).submissions[0]
  }
  if (submission!.state === 'failed') throw errors['switch-refused']()
  await consent.follow()
  return readSwitches(consent)
}

const isOpen = (state: string) => state === 'queued' || state === 'sent'

async function readSwitches({ gateway }: Consent): Promise<Switches> {
  const [emergency, paper] = await Promise.all([
    readContract(gateway, 'Consent', 'emergencyAllowed', []),
    readContract(gateway, 'Consent', 'paperAllowed', []),
  ])
  return { emergency, paper }
}
