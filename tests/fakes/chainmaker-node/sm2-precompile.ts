import { Address } from '@ethereumjs/util'
import { readPublicKey } from '@jhc/chain-driver-chainmaker/elliptic-keys.ts'
import { verifySignature } from '@jhc/chain-driver-chainmaker/signatures.ts'

const gas = 6_000n

/**
 * ChainMaker's SM2 check at 0x03ef, as a fork's source has it: DER public key, message and DER signature, each behind its length in
 * 32 bytes; answers 1 or 0 in 32 bytes. What it costs there is not known.
 */
export const sm2Precompile = {
  address: new Address(Buffer.from('03ef'.padStart(40, '0'), 'hex')),
  function({ data }: { data: Uint8Array }) {
    return { executionGasUsed: gas, returnValue: Buffer.from((isGood(data) ? '1' : '0').padStart(64, '0'), 'hex') }
  },
}

function isGood(data: Uint8Array): boolean {
  const parts: Uint8Array[] = []
  for (let at = 0; at < data.length; ) {
    const length = Number(BigInt(`0x${Buffer.from(data.subarray(at, at + 32)).toString('hex')}`))
    parts.push(data.subarray(at + 32, at + 32 + length))
    at += 32 + length
  }
  const [key, message, signature] = parts
  if (parts.length !== 3) return false
  try {
    return verifySignature(readPublicKey(key!), 'sm3', message!, signature!)
  } catch {
    return false
  }
}
