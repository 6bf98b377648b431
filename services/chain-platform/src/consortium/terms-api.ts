import { z } from 'zod'

export const hex = z.string().regex(/^0x[0-9a-f]*$/)
/** Text that fits a chain word: organisation codes as everywhere in the platform, ids of nodes and consortia. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/)
/** Uncompressed SM2 point: `04` and 64 bytes. */
export const publicKey = z.string().regex(/^04[0-9a-f]{128}$/)
/** PEM text of an X.509 certificate for the key; then the public key may be left out, and the key ends with it at the latest. */
export const certificatePem = z.string().max(16_384).optional()
/** Where the platform can ask a node how it stands: its JSON-RPC. */
export const endpoint = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .refine((text) => !/^https?:\/\/[^/]*@/.test(text))
export const time = z.iso.datetime({ offset: true })
export const reason = z.string().trim().min(2).max(500)
/** Names a write, so that a repeat does not do it twice. Made by the server where absent. */
export const requestId = z.string().min(8).max(64).optional()

/**
 * The organisation's SM2 signature (r ‖ s) over the digest that `prepare` gave. May be left out where the platform keeps the
 * organisation's key, which it does in the demo only.
 */
export const actionSignature = z.object({ validUntil: z.number().int().positive(), signature: hex.length(130) })
export const signed = { signature: actionSignature.optional(), requestId }

export const receipt = z.object({ transactionHash: hex, blockNumber: z.number(), gasUsed: z.string() })
export const registryState = z.enum(['active', 'suspended', 'closed'])
export const membershipState = z.enum(['invited', 'applied', 'active', 'suspended', 'left'])

export const orgParams = z.object({ orgId: id })
