import { encodeAbiParameters, encodePacked, type Hex, keccak256, parseAbiParameters, stringToHex } from 'viem'
import { organisationsAbi, organisationsBytecode } from '../generated/organisations.ts'
import { sm2VerifierAbi, sm2VerifierBytecode } from '../generated/sm2-verifier.ts'
import { verifierStubAbi, verifierStubBytecode } from '../generated/verifier-stub.ts'
import { actionDigest } from '../signed-action.ts'
import { ContractBed, type Deployed } from './contract-bed.ts'
import { curvePoint } from './curve-point.ts'
import { governanceOf, people } from './governance.ts'
import { Sm2Signer } from './sm2-signer.ts'

export { people } from './governance.ts'

export const text32 = (text: string): Hex => stringToHex(text, { size: 32 })
export const hashOf = (text: string): Hex => keccak256(stringToHex(text))
export const chainTag = hashOf('test chain')

export interface TestKey {
  x: bigint
  y: bigint
  /** r ‖ s over the 32 bytes. */
  sign(digest: Hex): Hex
}

export type DeployVerifier = (bed: ContractBed) => Promise<Pick<Deployed<typeof sm2VerifierAbi>, 'address'>>

export const deploySm2Verifier = (bed: ContractBed) =>
  bed.deploy(people.admin, { abi: sm2VerifierAbi, bytecode: sm2VerifierBytecode }, [])

export interface OrganisationBedOptions {
  /** Real SM2 instead of the stand-in, which makes hundreds of signatures cost no time. */
  real?: boolean
  /** Where it stands; a chain in memory of its own by default. */
  bed?: ContractBed
  /** With real SM2: by which contract; `Sm2Verifier` by default. */
  deployVerifier?: DeployVerifier
  /** With real SM2: the signatures' own random number, for gas pages that are the same every time. */
  nonce?: bigint
}

export async function organisationBed({
  real = false,
  nonce: signatureNonce,
  bed: given,
  deployVerifier = deploySm2Verifier,
}: OrganisationBedOptions = {}) {
  const bed = given ?? (await ContractBed.open())
  const governance = governanceOf(bed)
  const verifier = real
    ? await deployVerifier(bed)
    : await bed.deploy(people.admin, { abi: verifierStubAbi, bytecode: verifierStubBytecode }, [])
  const organisations = await bed.deploy(people.admin, { abi: organisationsAbi, bytecode: organisationsBytecode }, [
    governance,
    verifier.address,
  ])
  const keys = new Map<Hex, TestKey>()
  let nextKey = 1n
  const newKey = (): TestKey => {
    if (real) {
      const signer = new Sm2Signer(0x5eed_0000n + nextKey++)
      return { ...signer.key, sign: (digest) => signer.signBytes(digest, signatureNonce) }
    }
    const point = curvePoint(nextKey++)
    return { ...point, sign: (digest) => stubSignature(point, digest) }
  }
  const until = () => BigInt(bed.now + 365 * 86_400)
  const zero: Hex = `0x${'0'.repeat(40)}`

  return {
    bed,
    governance,
    verifier,
    organisations,
    keys,
    newKey,
    keyInput: ({ x, y }: Pick<TestKey, 'x' | 'y'>, validUntil = until()) => ({ x, y, validUntil }),
    async register(name: string, account: Hex = zero): Promise<Hex> {
      const id = text32(name)
      const key = newKey()
      await organisations.send(people.operator, 'registerOrganisation', [
        id,
        hashOf(`profile ${name}`),
        account,
        { x: key.x, y: key.y, validUntil: until() },
      ])
      keys.set(id, key)
      return id
    },
    /** A signature of `actor` for its next action on a contract with signed actions. */
    async sign(
      contract: { read(name: any, args: any): Promise<any> },
      actor: Hex,
      action: Hex,
      { validUntil = BigInt(bed.now + 3600), key = keys.get(actor)!, nonceAhead = 0n } = {},
    ) {
      const [domain, nonce] = [await contract.read('domain', []), await contract.read('nonces', [actor])]
      const digest = actionDigest({ domain, actor, nonce: nonce + nonceAhead, action, validUntil })
      return { validUntil, signature: key.sign(digest) }
    },
  }
}

export type OrganisationBed = Awaited<ReturnType<typeof organisationBed>>

/** Mirrors contracts/testing/VerifierStub.sol. */
export function stubSignature(key: Pick<TestKey, 'x' | 'y'>, digest: Hex): Hex {
  const half = (coordinate: bigint) =>
    keccak256(encodeAbiParameters(parseAbiParameters('uint256, bytes'), [coordinate, digest]))
  return encodePacked(['bytes32', 'bytes32'], [half(key.x), half(key.y)])
}
