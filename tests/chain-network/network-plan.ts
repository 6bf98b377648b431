import { createCipheriv, createECDH, randomBytes, scryptSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { freePort } from '@jhc/server-kit/embedded-postgres/server-process.ts'
import { cliqueGenesis } from './clique-genesis.ts'
import { networkErrors } from './errors.ts'

export interface Validator {
  /** From 1. */
  number: number
  folder: string
  address: Hex
  p2pPort: number
  httpPort: number
  enode: string
}

export interface NetworkPlan {
  chainId: number
  period: number
  validators: Validator[]
  /** An account with funds: clique's fees are one wei a gas, so a sender needs some. */
  funded: { address: Hex; privateKey: Hex }
  /** Numbers of the validators that are cut off from the others, or empty. */
  apart: number[]
}

export const password = 'loopback'
const file = (dir: string) => join(dir, 'network.json')

export function readPlan(dir: string): NetworkPlan {
  if (!existsSync(file(dir))) throw networkErrors['not-up']({ dir })
  return JSON.parse(readFileSync(file(dir), 'utf8'))
}

export function hasPlan(dir: string): boolean {
  return existsSync(file(dir))
}

export function writePlan(dir: string, plan: NetworkPlan): void {
  writeFileSync(`${file(dir)}.new`, `${JSON.stringify(plan, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file(dir)}.new`, file(dir))
}

/** Keys, ports and genesis of a new network; nothing runs yet. */
export async function makePlan(
  dir: string,
  options: { validators: number; period: number; funded?: Hex[] },
): Promise<NetworkPlan> {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const validators: Validator[] = []
  for (let number = 1; number <= options.validators; number++) validators.push(await makeValidator(dir, number))
  const key = randomBytes(32)
  const funded = { address: hexOf(addressOfPrivateKey(key)), privateKey: hexOf(key) }
  const chainId = 20_260_700 + randomBytes(2).readUInt16BE()
  const signers = validators.map((one) => one.address)
  const genesis = cliqueGenesis({
    chainId,
    period: options.period,
    signers,
    funded: [funded.address, ...(options.funded ?? [])],
  })
  writeFileSync(join(dir, 'genesis.json'), JSON.stringify(genesis, null, 2))
  writeFileSync(join(dir, 'password'), password, { mode: 0o600 })
  // As the platform's account file: 64 hex digits.
  writeFileSync(join(dir, 'funded.key'), `${key.toString('hex')}\n`, { mode: 0o600 })
  const plan = { chainId, period: options.period, validators, funded, apart: [] }
  writePlan(dir, plan)
  return plan
}

async function makeValidator(dir: string, number: number): Promise<Validator> {
  const folder = join(dir, `node-${number}`)
  mkdirSync(join(folder, 'keystore'), { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  const address = hexOf(addressOfPrivateKey(key))
  writeFileSync(join(folder, 'keystore', 'signer.json'), keystoreFile(key, address), { mode: 0o600 })
  const node = createECDH('secp256k1')
  node.generateKeys()
  writeFileSync(join(folder, 'nodekey'), node.getPrivateKey('hex').padStart(64, '0'), { mode: 0o600 })
  const [p2pPort, httpPort] = [await freePort(), await freePort()]
  const enode = `enode://${node.getPublicKey('hex').slice(2)}@127.0.0.1:${p2pPort}?discport=0`
  return { number, folder, address, p2pPort, httpPort, enode }
}

/** Web3 Secret Storage v3 with the lightest stretching: the password stands beside it, the folder's rights protect it. */
function keystoreFile(key: Uint8Array, address: Hex): string {
  const [salt, iv] = [randomBytes(32), randomBytes(16)]
  const derived = scryptSync(password, salt, 32, { N: 2, r: 8, p: 1 })
  const cipher = createCipheriv('aes-128-ctr', derived.subarray(0, 16), iv)
  const ciphertext = Buffer.concat([cipher.update(key), cipher.final()])
  const mac = Buffer.from(keccak256(Buffer.concat([derived.subarray(16), ciphertext]))).toString('hex')
  return JSON.stringify({
    address: address.slice(2),
    id: '00000000-0000-4000-8000-000000000000',
    version: 3,
    crypto: {
      cipher: 'aes-128-ctr',
      cipherparams: { iv: iv.toString('hex') },
      ciphertext: ciphertext.toString('hex'),
      kdf: 'scrypt',
      kdfparams: { dklen: 32, n: 2, p: 1, r: 8, salt: salt.toString('hex') },
      mac,
    },
  })
}
