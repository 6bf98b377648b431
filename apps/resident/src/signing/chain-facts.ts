import type { Hex } from '@jhc/record/signed-bytes.ts'
import { personKeys } from '../api/apis.ts'
import type { Account } from '../shell/session.tsx'
import { deviceSigner } from './device-signer.ts'

/** Domains of the contracts as first seen on this device: with others nothing is signed (`signer.domain-changed`). */
export async function chainFacts(account: Account) {
  const facts = await personKeys.call('facts')
  await deviceSigner(account).holdDomains({ ...facts.domains })
  return facts
}

export const asHex = (text: string): Hex => `0x${text.replace(/^0x/, '')}`
export const noWord: Hex = `0x${'0'.repeat(64)}`
