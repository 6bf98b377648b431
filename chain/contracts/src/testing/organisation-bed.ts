import { encodeAbiParameters, encodePacked, type Hex, keccak256, parseAbiParameters, stringToHex } from 'viem'
import { organisationsAbi, organisationsBytecode } from '../generated/organisations.ts'
import { verifierStubAbi, verifierStubBytecode } from '../generated/verifier-stub.ts'
import { actionDigest } from '../signed-action.ts'
import { ContractBed } from './contract-bed.ts'
import { curvePoint } from './curve-point.ts'
import { governanceOf, people } from './governance.ts'

export { people } from './governance.ts'

export const text32 = (text: string): Hex => stringToHex(text, { size: 32 })
export const hashOf = (text: string): Hex => keccak256(stringToHex(text))
export const chainTag = hashOf('test chain')

export interface TestKey {
  x: bigint
  y: bigint
}

/** Organisations with the stand-in verifier, so that hundreds of signatures cost no time. */
export async function organisationBed() {
  const bed = await ContractBed.open()
  const governance = governanceOf(bed)
  const verifier = await bed.deploy(people.admin, { abi: verifierStubAbi, bytecode: verifierStubBytecode }, [])
  const organisations = await bed.deploy(people.admin, { abi: organisationsAbi, bytecode: organisationsBytecode }, [
    governance,
    verifier.address,
  ])
  const keys = new Map<Hex, TestKey>()
  let nextKey = 1n
  const newKey = () => curvePoint(nextKey++)
  const until = () => BigInt(bed.now + 365 * 86_400)
  const zero: Hex = `0x${'0'.repeat(40)}`

  return {
    bed,
    governance,
    verifier,
    organisations,
    keys,
    newKey,
    keyInput: (key: TestKey, validUntil = until()) => ({ ...key, validUntil }),
    async register(name: string, account: Hex = zero): Promise<Hex> {
      const id = text32(name)
      const key = newKey()
      await organisations.send(people.operator, 'registerOrganisation', [
        id,
        hashOf(`profile ${name}`),
        account,
        { ...key, validUntil: until() },
      ])
      keys.set(id, key)
      return id
    },
    /** A stand-in signature of `actor` for its next action on a contract with signed actions. */
    async sign(
      contract: { read(name: any, args: any): Promise<any> },
      actor: Hex,
      action: Hex,
      { validUntil = BigInt(bed.now + 3600), key = keys.get(actor)!, nonceAhead = 0n } = {},
    ) {
      const [domain, nonce] = [await contract.read('domain', []), await contract.read('nonces', [actor])]
      const digest = actionDigest({ domain, actor, nonce: nonce + nonceAhead, action, validUntil })
      return { validUntil, signature: stubSignature(key, digest) }
    },
  }
}

export type OrganisationBed = Awaited<ReturnType<typeof organisationBed>>

/** Mirrors contracts/testing/VerifierStub.sol. */
export function stubSignature(key: TestKey, digest: Hex): Hex {
  const half = (coordinate: bigint) =>
    keccak256(encodeAbiParameters(parseAbiParameters('uint256, bytes'), [coordinate, digest]))
  return encodePacked(['bytes32', 'bytes32'], [half(key.x), half(key.y)])
}
