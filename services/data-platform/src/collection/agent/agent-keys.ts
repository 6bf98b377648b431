import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import { derivePurposeKey, makeKeyEncryptionKey, type PurposeKey } from '@jhc/gm/key-purposes.ts'
import { agentErrors } from './agent-errors.ts'

/** Keys of one agent, each for one purpose. They never leave the place where the originals are. */
export interface AgentKeys {
  seedWrap: PurposeKey
  contentDigest: PurposeKey
  localPseudonym: PurposeKey
  stagingWrap: PurposeKey
}

export function deriveAgentKeys(keyId: string, bytes: Uint8Array): AgentKeys {
  const kek = makeKeyEncryptionKey(keyId, bytes)
  return {
    seedWrap: derivePurposeKey(kek, 'seed-wrap'),
    contentDigest: derivePurposeKey(kek, 'content-digest'),
    localPseudonym: derivePurposeKey(kek, 'local-pseudonym'),
    stagingWrap: derivePurposeKey(kek, 'staging-wrap'),
  }
}

/** Reads the agent's key file; makes it (mode 0600) where there is none. A broken or open one is refused, never replaced. */
export function loadAgentKeys(path: string): AgentKeys {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const file = { keyId: `agent-${randomBytes(4).toString('hex')}`, key: randomBytes(32).toString('hex') }
    writeFileSync(path, `${JSON.stringify(file)}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(path, 0o600)
  }
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw agentErrors['key-file']({ path, reason: 'readable by others' })
  }
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as { keyId: string; key: string }
    return deriveAgentKeys(file.keyId, Buffer.from(file.key, 'hex'))
  } catch (cause) {
    throw agentErrors['key-file']({ path, reason: 'not readable as a key file' }, { cause })
  }
}

/** Keyed pseudonyms of local ids: stable for this agent, meaningless to everyone else. */
export function patientRef(keys: AgentKeys, orgId: string, localPatientId: string): string {
  return hmacSm3Hex(keys.localPseudonym.bytes, `patient\u0000${orgId}\u0000${localPatientId}`)
}

export function encounterRef(keys: AgentKeys, orgId: string, localEncounterId: string): string {
  return hmacSm3Hex(keys.localPseudonym.bytes, `encounter\u0000${orgId}\u0000${localEncounterId}`)
}

/** Keyed digest of any text, for comparing two reads without keeping either. */
export function keyedDigest(keys: AgentKeys, text: string): string {
  return hmacSm3Hex(keys.contentDigest.bytes, text)
}
