import { fromHex, hexOf } from '@jhc/gm/bytes.ts'
import { generateKeyPair, publicKeyOf, sign } from '@jhc/gm/sm2.ts'
import { signerErrors } from './errors.ts'
import { type KeyStorage, noKeys, type StoredKey, type StoredKeys } from './key-storage.ts'
import { privateKeyOf, recoveryCodeOf } from './recovery-code.ts'
import { openPrivateKey, sealPrivateKey } from './sealed-key.ts'
import type { AskForPin, SignerPort, SigningRequest } from './signer.ts'
import { checkPin, type StretchCost, usualCost } from './stretch-pin.ts'
import { clearTries, countTry } from './wrong-pins.ts'

export interface SoftwareSignerOptions {
  storage: KeyStorage
  /** The account whose key it is. */
  owner: string
  /** What a PIN must not be, such as the birth date. */
  avoid?: readonly string[]
  cost?: StretchCost
  /** How long `light` signatures are not asked for again. */
  keepSeconds?: number
  now?: () => number
}

/**
 * How the key on this device stands to the one that the chain knows. `missing`: there is one on chain and none here, because the browser
 * cleared its storage or this is another device. `other`: the one here is not the one on chain.
 */
export type KeyStanding = 'none' | 'unbound' | 'ready' | 'missing' | 'other'

export interface SoftwareSigner extends SignerPort {
  standing(onChain: string | null): Promise<{ standing: KeyStanding; kitTaken: boolean; keptThrough: boolean }>
  /** Makes a key under a new PIN and answers its public half. One that is already there stays: `signer.key-exists`. */
  create(ask: AskForPin, what: string): Promise<string>
  /**
   * Makes the next key and hands its public half and both signatures to `submit`. Where `submit` fails both keys stay; `standing` finds
   * out which one counts.
   */
  rotate(
    bytesFor: (publicKey: string) => Uint8Array,
    request: SigningRequest,
    submit: (next: { publicKey: string; byOld: string; byNew: string }) => Promise<void>,
  ): Promise<void>
  /** 56 signs in groups of four. Whoever holds them can sign as the person; they are for the person's eyes only. */
  recoveryCode(request: SigningRequest): Promise<string>
  /** `onChain`: the key that it must be. */
  restore(code: string, onChain: string, ask: AskForPin): Promise<void>
  changePin(ask: AskForPin): Promise<void>
  /** Throws `signer.domain-changed` where a domain is not the one that was first seen. */
  holdDomains(domains: Record<string, string>): Promise<void>
  /** Removes the key from this device. */
  forget(): Promise<void>
}

export function createSoftwareSigner(options: SoftwareSignerOptions): SoftwareSigner {
  const { storage, owner, avoid = [], cost = usualCost, keepSeconds = 300, now = Date.now } = options
  let held: { publicKey: string; privateKey: Uint8Array; timer: ReturnType<typeof setTimeout> } | null = null

  const stored = async (): Promise<StoredKeys> => (await storage.read(owner)) ?? noKeys()
  const change = (how: (keys: StoredKeys) => StoredKeys) => storage.update(owner, (keys) => how(keys ?? noKeys()))

  function lock(): void {
    if (!held) return
    clearTimeout(held.timer)
    held.privateKey.fill(0)
    held = null
  }

  function hold(publicKey: string, privateKey: Uint8Array): void {
    lock()
    const timer = setTimeout(lock, keepSeconds * 1000)
    // In Node a waiting timer would keep a process alive.
    if (typeof timer === 'object') (timer as { unref?(): void }).unref?.()
    held = { publicKey, privateKey: Uint8Array.from(privateKey), timer }
  }

  async function chosenPin(ask: AskForPin, what: string): Promise<string> {
    const pin = await ask({ what, purpose: 'new', wrong: null })
    if (pin === null) throw signerErrors.cancelled()
    checkPin(pin, avoid)
    return pin
  }

  /** Asks until the PIN is right; each wrong one is counted in the storage. The caller wipes the key. */
  async function opened(
    key: StoredKey,
    what: string,
    ask: AskForPin,
  ): Promise<{ privateKey: Uint8Array; pin: string }> {
    for (;;) {
      const { failures, waitUntil } = await stored()
      const pin = await ask({ what, purpose: 'open', wrong: failures > 0 ? { times: failures, waitUntil } : null })
      if (pin === null) throw signerErrors.cancelled()
      if ((await stored()).waitUntil > now()) continue
      await change((keys) => countTry(keys, now()))
      const privateKey = await openPrivateKey(key, owner, pin)
      if (!privateKey) continue
      await change(clearTries)
      return { privateKey, pin }
    }
  }

  async function current(): Promise<StoredKey> {
    const key = (await stored()).current
    if (!key) throw signerErrors['no-key']()
    return key
  }

  async function signAll(messages: readonly Uint8Array[], request: SigningRequest): Promise<string[]> {
    const key = await current()
    const light = request.weight === 'light'
    const mine = light && held?.publicKey === key.publicKey ? Uint8Array.from(held.privateKey) : null
    const privateKey = mine ?? (await opened(key, request.what, request.ask)).privateKey
    try {
      if (light && !mine) hold(key.publicKey, privateKey)
      return messages.map((bytes) => hexOf(sign(bytes, privateKey, fromHex(key.publicKey))))
    } finally {
      privateKey.fill(0)
    }
  }

  return {
    kind: 'software',
    publicKey: async () => (await stored()).current?.publicKey ?? null,
    sign: async (bytes, request) => (await signAll([bytes], request))[0]!,
    signAll,
    lock,

    async standing(onChain) {
      const before = await stored()
      if (onChain && before.next?.publicKey === onChain)
        await change((keys) => ({ ...keys, current: keys.next, next: null, kitTaken: false }))
      const { current: here, kitTaken } = await stored()
      const keptThrough = here ? await storage.keepThrough() : false
      const standing = here
        ? onChain === null
          ? 'unbound'
          : here.publicKey === onChain
            ? 'ready'
            : 'other'
        : onChain === null
          ? 'none'
          : 'missing'
      return { standing, kitTaken, keptThrough }
    },

    async create(ask, what) {
      if ((await stored()).current) throw signerErrors['key-exists']()
      const pin = await chosenPin(ask, what)
      const { privateKey } = generateKeyPair()
      try {
        const key = await sealPrivateKey(privateKey, { owner, pin, cost, now: now() })
        await change((keys) => {
          if (keys.current) throw signerErrors['key-exists']()
          return { ...clearTries(keys), current: key, next: null, kitTaken: false }
        })
        await storage.keepThrough()
        return key.publicKey
      } finally {
        privateKey.fill(0)
      }
    },

    async rotate(bytesFor, request, submit) {
      const old = await current()
      const { privateKey, pin } = await opened(old, request.what, request.ask)
      const waiting = (await stored()).next
      // One that was made before may be on its way to the chain: it is sent again, never replaced.
      const again = waiting && (await openPrivateKey(waiting, owner, pin))
      const nextPrivate = again ?? generateKeyPair().privateKey
      try {
        const next = again ? waiting : await sealPrivateKey(nextPrivate, { owner, pin, cost, now: now() })
        await change((keys) => ({ ...keys, next }))
        const bytes = bytesFor(next.publicKey)
        await submit({
          publicKey: next.publicKey,
          byOld: hexOf(sign(bytes, privateKey, fromHex(old.publicKey))),
          byNew: hexOf(sign(bytes, nextPrivate, fromHex(next.publicKey))),
        })
        lock()
        await change((keys) => ({ ...keys, current: next, next: null, kitTaken: false }))
      } finally {
        privateKey.fill(0)
        nextPrivate.fill(0)
      }
    },

    async recoveryCode({ what, ask }) {
      const { privateKey } = await opened(await current(), what, ask)
      try {
        await change((keys) => ({ ...keys, kitTaken: true }))
        return recoveryCodeOf(privateKey)
      } finally {
        privateKey.fill(0)
      }
    },

    async restore(code, onChain, ask) {
      const privateKey = privateKeyOf(code)
      try {
        if (hexOf(publicKeyOf(privateKey)) !== onChain) throw signerErrors['other-recovery-code']()
        const pin = await chosenPin(ask, '用恢复码找回密钥')
        const key = await sealPrivateKey(privateKey, { owner, pin, cost, now: now() })
        lock()
        await change((keys) => ({ ...clearTries(keys), current: key, next: null, kitTaken: true }))
        await storage.keepThrough()
      } finally {
        privateKey.fill(0)
      }
    },

    async changePin(ask) {
      const key = await current()
      const { privateKey } = await opened(key, '更换签名密码', ask)
      try {
        const pin = await chosenPin(ask, '更换签名密码')
        const sealed = await sealPrivateKey(privateKey, { owner, pin, cost, now: now() })
        await change((keys) => ({ ...keys, current: { ...sealed, createdAt: key.createdAt } }))
      } finally {
        privateKey.fill(0)
      }
    },

    async holdDomains(domains) {
      const known = (await stored()).domains
      const changed = Object.entries(domains).filter(
        ([name, value]) => known[name] !== undefined && known[name] !== value,
      )
      if (changed.length > 0) throw signerErrors['domain-changed']({ domains: changed.map(([name]) => name) })
      await change((keys) => ({ ...keys, domains: { ...keys.domains, ...domains } }))
    },

    async forget() {
      lock()
      await storage.update(owner, () => null)
    },
  }
}
