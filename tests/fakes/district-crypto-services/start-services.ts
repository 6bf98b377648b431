import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CryptoProvider } from '@jhc/gm/provider/crypto-provider.ts'
import { type Operation, operations, respValues } from '@jhc/gm/provider/district-services.ts'
import { makeSoftwareKeys, softwareProvider } from '@jhc/gm/provider/software-provider.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { z } from 'zod'

/**
 * The district's 可信密码服务 and 签名验签服务 as far as the platform uses them: the operations of docs/reference/district-crypto.md over
 * HTTP, keys inside, a token at the door. The devices themselves cannot be had here.
 */
export interface CryptoServices {
  url: string
  token: string
  rotate(): void
  /** The next so many calls are answered by a cut connection or a status. */
  failNext(count: number, how: 'cut' | 503): void
  stop(): Promise<void>
}

const base64 = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
const label = z.string().min(1).max(200)
const keyName = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/)
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** What each operation takes and gives. */
const handlers: Record<Operation, (provider: CryptoProvider, body: unknown) => Promise<object>> = {
  Describe: async (provider) => ({
    ...(await provider.describe()),
    name: '区密码服务（模拟）',
    certificateNumber: 'GM-SIMULATED-0',
  }),
  async WrapKey(provider, body) {
    const input = z.strictObject({ inData: base64, label }).parse(body)
    const wrapped = await provider.wrapKey(input.inData, input.label)
    return { keyId: wrapped.keyId, outData: wrapped.text }
  },
  async UnwrapKey(provider, body) {
    const input = z.strictObject({ keyId: z.string(), inData: z.string(), label }).parse(body)
    return { outData: text(await provider.unwrapKey({ keyId: input.keyId, text: input.inData }, input.label)) }
  },
  async SignData(provider, body) {
    const input = z.strictObject({ keyName, inData: base64 }).parse(body)
    return { signature: text(await provider.sign(input.keyName, input.inData)) }
  },
  async ExportPublicKey(provider, body) {
    return { publicKey: text(await provider.publicKey(z.strictObject({ keyName }).parse(body).keyName)) }
  },
  async VerifySignedData(provider, body) {
    const input = z.strictObject({ publicKey: base64, inData: base64, signature: base64 }).parse(body)
    const valid = await provider.verify(input.publicKey, input.inData, input.signature)
    return { verdict: valid ? 'valid' : 'invalid' }
  },
  async GenerateRandom(provider, body) {
    const { length } = z.strictObject({ length: z.number().int().min(1).max(4096) }).parse(body)
    return { outData: text(await provider.random(length)) }
  },
}

export async function startCryptoServices(): Promise<CryptoServices> {
  let keys = makeSoftwareKeys('kek-1', ['platform'])
  let provider = softwareProvider(keys)
  let failing: { count: number; how: 'cut' | 503 } = { count: 0, how: 'cut' }
  const token = randomBytes(24).toString('base64url')
  const server = createServer(async (request, response) => {
    if (failing.count > 0) {
      failing.count--
      if (failing.how === 'cut') request.socket.destroy()
      else response.writeHead(failing.how).end()
      return
    }
    if (!isAllowed(request, token)) {
      response.writeHead(401).end()
      return
    }
    const answer = await answerTo(request, provider)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    rotate() {
      const next = { keyId: `kek-${keys.keyEncryptionKeys.length + 1}`, bytes: randomBytes(32) }
      keys = { ...keys, keyEncryptionKeys: [next, ...keys.keyEncryptionKeys] }
      provider = softwareProvider(keys)
    },
    failNext(count, how) {
      failing = { count, how }
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function answerTo(request: IncomingMessage, provider: CryptoProvider): Promise<object> {
  const operation = operations.find((name) => request.url === `/${name}`)
  if (!operation || request.method !== 'POST') return { respValue: respValues.badRequest }
  try {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const result = await handlers[operation](provider, JSON.parse(Buffer.concat(parts).toString('utf8')))
    return { respValue: 0, ...result }
  } catch (error) {
    if (error instanceof CodedError && error.code === 'crypto.unknown-key') return { respValue: respValues.unknownKey }
    if (error instanceof CodedError) return { respValue: respValues.notAuthentic }
    return { respValue: respValues.badRequest }
  }
}

function isAllowed(request: IncomingMessage, token: string): boolean {
  const [given, wanted] = [Buffer.from(request.headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
