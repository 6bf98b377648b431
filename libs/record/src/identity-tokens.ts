import { createECDH, hash, randomBytes } from 'node:crypto'
import type { IdentityParts } from './identity-parts.ts'

/**
 * Keyed tokens of identity parts, by an oblivious pseudo-random function (2HashDH: Jarecki, Kiayias, Krawczyk, "Round-optimal
 * password-protected secret sharing and T-PAKE", 2014) in its x-coordinate-only form: the district multiplies a blinded point by its key
 * and learns nothing of the segment, the hospital unblinds and learns nothing of the key.
 *
 *   P = the first point whose x is SM3("JHC-TOK-1/point" ‖ 00 ‖ kind ‖ 00 ‖ segment ‖ u32(i)), i = 0, 1, …
 *   blinded = x(r·P), evaluated = x(k·r·P), F = x(r⁻¹·k·r·P) = x(k·P)
 *   token = base64url(first 12 bytes of SM3("JHC-TOK-1/token" ‖ 00 ‖ kind ‖ 00 ‖ segment ‖ 00 ‖ F))
 *
 * x alone is enough because x(k·P) = x(k·−P). Curve: P-256, cofactor 1. The SM2 curve would do as well, but Node's native ECDH refuses it
 * ("Invalid key pair"); a change of curve is a new suite with a new key id, never a silent one.
 */
export const tokenSuite = 'JHC-TOK-1'
export const curve = 'prime256v1'
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** Month and day share one domain, so that a swapped pair can be seen; every other kind of part has its own: equal text in two kinds gives unrelated tokens. */
const kinds = {
  nameCharacters: 'name-character',
  namePinyin: 'name-syllable',
  sex: 'sex',
  birthYear: 'birth-year',
  birthMonth: 'birth-month-day',
  birthDay: 'birth-month-day',
  idRegion: 'id-region',
  idBirth: 'id-birth',
  idSequence: 'id-sequence',
  idWhole: 'id-whole',
  phoneHead: 'phone-head',
  phoneTail: 'phone-tail',
  addressArea: 'address-area',
  addressRest: 'address-rest',
} as const satisfies Record<keyof IdentityParts, string>
type Part = keyof IdentityParts

const separator = Buffer.from([0])
const evenPoint = Buffer.from([2])

function framed(label: string, kind: string, segment: string): Buffer {
  return Buffer.concat([
    Buffer.from(`${tokenSuite}/${label}`),
    separator,
    Buffer.from(kind),
    separator,
    Buffer.from(segment.normalize('NFC')),
  ])
}

/** x(scalar·Q) for a point given by its x; null where no point has this x. Throws only on a scalar outside 1 … n−1. */
function multiplyX(ecdh: ReturnType<typeof createECDH>, x: Buffer): Buffer | null {
  try {
    return ecdh.computeSecret(Buffer.concat([evenPoint, x]))
  } catch {
    return null
  }
}

function withScalar(scalar: Buffer) {
  const ecdh = createECDH(curve)
  ecdh.setPrivateKey(scalar)
  return ecdh
}

/** x(scalar·P) for the point P that the segment maps to; half of the candidates are on the curve. */
function multiplySegment(ecdh: ReturnType<typeof createECDH>, kind: string, segment: string): Buffer {
  const prefix = framed('point', kind, segment)
  const counter = Buffer.alloc(4)
  for (let i = 0; i < 256; i++) {
    counter.writeUInt32BE(i)
    const product = multiplyX(ecdh, hash('sm3', Buffer.concat([prefix, counter]), 'buffer'))
    if (product) return product
  }
  throw new Error('no point in 256 candidates: probability 2^-256')
}

function tokenOf(kind: string, segment: string, f: Buffer): string {
  return hash('sm3', Buffer.concat([framed('token', kind, segment), separator, f]), 'buffer')
    .subarray(0, 12)
    .toString('base64url')
}

function inverse(a: bigint): bigint {
  let [r0, r1, t0, t1] = [order, a, 0n, 1n]
  while (r1 !== 0n) {
    const q = r0 / r1
    ;[r0, r1, t0, t1] = [r1, r0 - q * r1, t1, t0 - q * t1]
  }
  return t0 < 0n ? t0 + order : t0
}

const toBytes = (n: bigint) => Buffer.from(n.toString(16).padStart(64, '0'), 'hex')

function randomScalar(): bigint {
  for (;;) {
    const r = BigInt(`0x${randomBytes(32).toString('hex')}`)
    if (r > 0n && r < order) return r
  }
}

/** Lets timers and sockets run between slices of arithmetic. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

export interface TokenKey {
  /** Names suite and key; differs as soon as either does. */
  keyId: string
  /** x(k·Q), or null where the text is no x of a curve point. */
  evaluate(blindedHex: string): string | null
  /** Tokens of clear parts by whoever holds the key; equal to what a hospital gets through the protocol. */
  tokenise(parts: readonly IdentityParts[]): Promise<IdentityParts[]>
}

/** The district's half. `secret`: at least 32 bytes from a key store; the scalar is derived from it. */
export function createTokenKey(secret: string | Uint8Array, cacheBytes = defaultCacheBytes): TokenKey {
  const seed = Buffer.from(secret as string)
  if (seed.length < 32) throw new Error('token key: at least 32 bytes')
  const wide = Buffer.concat(
    [1, 2].map((i) => hash('sm3', Buffer.concat([Buffer.from(`${tokenSuite}/key/${i}`), separator, seed]), 'buffer')),
  )
  const ecdh = withScalar(toBytes((BigInt(`0x${wide.toString('hex')}`) % (order - 1n)) + 1n))
  const keyId = `${tokenSuite}.${hash('sm3', ecdh.getPublicKey('hex', 'compressed')).slice(0, 16)}`
  const evaluate = (missing: Segment[]) =>
    Promise.resolve(missing.map(({ kind, segment }) => tokenOf(kind, segment, multiplySegment(ecdh, kind, segment))))
  const tokens = createCache(evaluate, 256, cacheBytes)
  return {
    keyId,
    evaluate(blindedHex) {
      if (!/^[0-9a-f]{64}$/.test(blindedHex)) return null
      return multiplyX(ecdh, Buffer.from(blindedHex, 'hex'))?.toString('hex') ?? null
    },
    tokenise: tokens.tokenise,
  }
}

interface Segment {
  kind: string
  segment: string
}

function segmentsOf(parts: IdentityParts): Segment[] {
  return (Object.keys(kinds) as Part[]).flatMap((part) =>
    [parts[part]].flat().flatMap((segment) => (segment ? [{ kind: kinds[part], segment }] : [])),
  )
}

/** About 120 000 segments: the names, dates and regions of a district. What only one person has passes through. */
const defaultCacheBytes = 16 * 1024 * 1024
/** What a Map, two string headers and their pointers take beside the text; measured 130 bytes an entry in all. */
const bytesBesideText = 80

/**
 * Two generations, each half of the bytes: when the younger is full it becomes the elder, and the elder is forgotten except for what was
 * asked for meanwhile. A first load of a million people thus never pushes out 王.
 */
function createGenerations(limitBytes: number) {
  let young = new Map<string, string>()
  let elder = new Map<string, string>()
  let bytes = 0
  function set(key: string, token: string): void {
    if (bytes > limitBytes / 2) {
      elder = young
      young = new Map()
      bytes = 0
    }
    young.set(key, token)
    bytes += bytesBesideText + 2 * key.length + token.length
  }
  return {
    set,
    get(key: string): string | undefined {
      const token = young.get(key)
      if (token !== undefined) return token
      const older = elder.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    clear() {
      young = new Map()
      elder = new Map()
      bytes = 0
    },
  }
}

/** One evaluation per distinct segment that is not remembered. */
function createCache(evaluate: (missing: Segment[]) => Promise<string[]>, batchSize: number, limitBytes: number) {
  const known = createGenerations(limitBytes)
  const keyOf = (s: Segment) => `${s.kind}\0${s.segment}`
  async function tokenise(all: readonly IdentityParts[]): Promise<IdentityParts[]> {
    const wanted = new Map<string, string>()
    const missing = new Map<string, Segment>()
    for (const segment of all.flatMap(segmentsOf)) {
      const key = keyOf(segment)
      const token = known.get(key)
      if (token === undefined) missing.set(key, segment)
      else wanted.set(key, token)
    }
    const queue = [...missing]
    for (let from = 0; from < queue.length; from += batchSize) {
      const slice = queue.slice(from, from + batchSize)
      const tokens = await evaluate(slice.map(([, segment]) => segment))
      slice.forEach(([key], i) => {
        wanted.set(key, tokens[i]!)
        known.set(key, tokens[i]!)
      })
      await breathe()
    }
    const token = (part: Part, text: string) => (text ? wanted.get(keyOf({ kind: kinds[part], segment: text }))! : '')
    return all.map((parts) => {
      const entries = (Object.keys(kinds) as Part[]).map((part) => {
        const value = parts[part]
        return [part, Array.isArray(value) ? value.filter(Boolean).map((v) => token(part, v)) : token(part, value)]
      })
      return Object.fromEntries(entries) as IdentityParts
    })
  }
  return { tokenise, clear: () => known.clear() }
}

/** Calls the district's `empi.evaluateTokens`. */
export type EvaluateTokens = (blinded: string[]) => Promise<{ keyId: string; evaluated: string[] }>

export interface Tokeniser {
  tokenise(parts: readonly IdentityParts[]): Promise<IdentityParts[]>
}

/**
 * The hospital's half: keep one per process, its cache saves most evaluations (names, dates and streets repeat).
 * `batchSize` ≤ 2 000 is what the district accepts in one call. A changed key empties the cache: the caller re-registers.
 */
export function createTokeniser(
  evaluateTokens: EvaluateTokens,
  options: { batchSize?: number; cacheBytes?: number } = {},
): Tokeniser {
  let keyId = ''
  const cache = createCache(
    async (missing) => {
      const scalars = missing.map(randomScalar)
      const blinded = missing.map(({ kind, segment }, i) =>
        multiplySegment(withScalar(toBytes(scalars[i]!)), kind, segment).toString('hex'),
      )
      const answer = await evaluateTokens(blinded)
      if (answer.evaluated.length !== missing.length) throw new Error('token evaluation: wrong number of answers')
      if (keyId && keyId !== answer.keyId) {
        keyId = answer.keyId
        cache.clear()
        throw new Error('token evaluation: the key was changed, tokenise again')
      }
      keyId = answer.keyId
      return missing.map(({ kind, segment }, i) => {
        const f = multiplyX(withScalar(toBytes(inverse(scalars[i]!))), Buffer.from(answer.evaluated[i]!, 'hex'))
        if (!f) throw new Error('token evaluation: the answer is not on the curve')
        return tokenOf(kind, segment, f)
      })
    },
    options.batchSize ?? 1000,
    options.cacheBytes ?? defaultCacheBytes,
  )
  return { tokenise: cache.tokenise }
}

/** One-off form of `createTokeniser`, without a cache that outlives the call. */
export function tokeniseParts(
  parts: readonly IdentityParts[],
  evaluateTokens: EvaluateTokens,
): Promise<IdentityParts[]> {
  return createTokeniser(evaluateTokens).tokenise(parts)
}
