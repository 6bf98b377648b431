import { execFileSync } from 'node:child_process'
import { generateKeyPair, sign, userHash, verify } from '@jhc/gm/sm2.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { sm4Ctr, sm4Key } from '@jhc/gm/sm4.ts'
import { sm4GcmSeal } from '@jhc/gm/sm4-gcm.ts'
import { verifyMany } from '@jhc/gm/verify-many.ts'
import type { BenchOptions } from './main.ts'

const message = new Uint8Array(200)
const megabyte = new Uint8Array(1 << 20)

/** One core's rate of `work`, a second and a half long after a warm-up. */
function rate(work: () => unknown): number {
  for (let i = 0; i < 5; i++) work()
  const start = performance.now()
  let count = 0
  while (performance.now() - start < 1500) {
    work()
    count++
  }
  return count / ((performance.now() - start) / 1000)
}

/** libs/gm beside the machine's own openssl and emmansun/gmsm (Go), one after the other; each on one core but `verifyMany`. */
export async function run({ say }: BenchOptions) {
  say('libs/gm …')
  const ours = { ...signatures(), ...streams(), verifyManyPerSecond: await batches() }
  say('openssl speed …')
  const openssl = opensslSpeed()
  say('emmansun/gmsm …')
  const gmsm = gmsmSpeed()
  const round = (rates: Record<string, number> | undefined) =>
    rates && Object.fromEntries(Object.entries(rates).map(([name, value]) => [name, Math.round(value)]))
  return {
    ours: round(ours),
    openssl: round(openssl) ?? 'openssl is not installed here',
    gmsm: round(gmsm) ?? 'Go is not installed here',
    ratioToOpenssl: openssl && {
      sm3: Number((ours.sm3MbPerSecond / openssl.sm3MbPerSecond!).toFixed(3)),
      sm4Ctr: Number((ours.sm4CtrMbPerSecond / openssl.sm4CtrMbPerSecond!).toFixed(3)),
      verify: Number((ours.verifyKnownKeyPerSecond / openssl.verifyPerSecond!).toFixed(3)),
    },
  }
}

function signatures() {
  const { privateKey, publicKey } = generateKeyPair()
  const signature = sign(message, privateKey, publicKey)
  const za = userHash(publicKey)
  const strangers = Array.from({ length: 400 }, () => {
    const pair = generateKeyPair()
    return { publicKey: pair.publicKey, signature: sign(message, pair.privateKey, pair.publicKey) }
  })
  let next = 0
  return {
    signPerSecond: rate(() => sign(message, privateKey, publicKey)),
    verifyKnownKeyPerSecond: rate(() => verify(message, signature, publicKey, za)),
    verifyNewKeyPerSecond: rate(() => {
      const one = strangers[next++ % strangers.length]!
      return verify(message, one.signature, one.publicKey)
    }),
  }
}

function streams() {
  const key = sm4Key(new Uint8Array(16))
  return {
    sm3MbPerSecond: rate(() => sm3(megabyte)),
    sm4CtrMbPerSecond: rate(() => sm4Ctr(key, new Uint8Array(16), megabyte)),
    sm4GcmMbPerSecond: rate(() => sm4GcmSeal(key, new Uint8Array(12), megabyte)),
  }
}

/** Signatures by 20 keys, on all cores. */
async function batches(): Promise<number> {
  const keys = Array.from({ length: 20 }, generateKeyPair)
  const items = Array.from({ length: 2_000 }, (_, i) => {
    const { privateKey, publicKey } = keys[i % keys.length]!
    return { message, publicKey, signature: sign(message, privateKey, publicKey) }
  })
  await verifyMany(items)
  const start = performance.now()
  for (let i = 0; i < 3; i++) {
    const verdicts = await verifyMany(items)
    if (verdicts.includes(false)) throw new Error('a signature of the bench does not verify')
  }
  return (3 * items.length) / ((performance.now() - start) / 1000)
}

/** `openssl speed`'s machine-readable lines: +F for streams (bytes a second by block size), and one for SM2, whose last two are rates or, in older versions, seconds. */
function opensslSpeed(): Record<string, number> | undefined {
  const lines = (args: string[]) =>
    execFileSync('openssl', ['speed', '-mr', '-seconds', '2', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n')
  const largest = (args: string[]) =>
    Number(
      lines(args)
        .find((line) => line.startsWith('+F:'))
        ?.split(':')
        .at(-1),
    ) /
    (1 << 20)
  try {
    const sm2 =
      lines(['sm2'])
        .find((line) => line.includes('SM2:'))
        ?.split(':') ?? []
    const [sign, verify] = sm2.slice(-2).map(Number)
    return {
      signPerSecond: perSecond(sign!),
      verifyPerSecond: perSecond(verify!),
      sm3MbPerSecond: largest(['-evp', 'sm3']),
      sm4CtrMbPerSecond: largest(['-evp', 'sm4-ctr']),
    }
  } catch {
    return undefined
  }
}

/** Versions differ in printing seconds an operation or operations a second. */
const perSecond = (value: number): number => (value < 1 ? 1 / value : value)

function gmsmSpeed(): Record<string, number> | undefined {
  try {
    const out = execFileSync('go', ['run', './speed'], {
      cwd: new URL('../independent/gmsm', import.meta.url),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(out)
  } catch {
    return undefined
  }
}
