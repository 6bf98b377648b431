import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { derTag, readDerAll, readDerWhole, writeDer, writeObjectId } from '@jhc/gm/der.ts'
import { type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import { signatureToDer } from '@jhc/gm/sm2-der.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { bitString, sequence, sm2WithSm3 } from '@jhc/gm/x509/write-der.ts'
import type { Authority } from './start-authority.ts'

/** How the responder answers; everything that is not said is as it should be. */
export interface ResponderManner {
  /** Serial numbers in hexadecimal. */
  revoked?: readonly string[]
  unknown?: readonly string[]
  /** `tryLater` (3), `unauthorized` (6) … instead of an answer. */
  refuses?: number
  /** By another key than the authority's, with the certificate that it shows for itself. */
  signer?: { key: Sm2KeyPair; certificate?: Certificate }
  /** Leaves the nonce out, or puts this in its place. */
  nonce?: Uint8Array | null
  thisUpdate?: Date
  nextUpdate?: Date | null
  /** Answers about this serial number instead. */
  serial?: Uint8Array
  /** What goes over the wire at last. */
  altered?: (answer: Uint8Array) => Uint8Array
  status?: number
}

/** Certificate status on line (OCSP, RFC 6960) with SM2 and SM3, for development and tests. */
export async function startResponder(authority: Authority) {
  const responder = { url: '', manner: {} as ResponderManner, asked: 0, last: new Uint8Array(), stop: async () => {} }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    responder.asked++
    responder.last = new Uint8Array(Buffer.concat(parts))
    const { manner } = responder
    const answer = (manner.altered ?? ((given) => given))(answerTo(authority, responder.last, manner))
    response.writeHead(manner.status ?? 200, { 'content-type': 'application/ocsp-response' }).end(answer)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  responder.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ocsp`
  responder.stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return responder
}
export type Responder = Awaited<ReturnType<typeof startResponder>>

const explicit = (number: number, ...contents: Uint8Array[]) => writeDer(0xa0 + number, ...contents)
const generalized = (at: Date) => writeDer(0x18, Buffer.from(at.toISOString().replace(/[-:T]|\.\d+/g, '')))

function answerTo(authority: Authority, request: Uint8Array, manner: ResponderManner): Uint8Array {
  if (manner.refuses) return sequence(Uint8Array.of(0x0a, 1, manner.refuses))
  const [asked, extensions] = readDerAll(readDerWhole(request)[0]!.content)
  const [id] = readDerAll(readDerAll(asked!.content)[0]!.content)
  const [algorithm, name, key, serial] = readDerAll(id!.content)
  const hex = Buffer.from(serial!.content).toString('hex')
  const word = manner.revoked?.includes(hex)
    ? writeDer(0xa1, generalized(new Date(Date.now() - 60_000)))
    : manner.unknown?.includes(hex)
      ? Uint8Array.of(0x82, 0)
      : Uint8Array.of(0x80, 0)
  const thisUpdate = manner.thisUpdate ?? new Date(Date.now() - 1000)
  const nextUpdate = manner.nextUpdate === undefined ? new Date(Date.now() + 3600_000) : manner.nextUpdate
  const answered = manner.serial ? writeDer(derTag.integer, manner.serial) : serial!.bytes
  const single = sequence(
    sequence(algorithm!.bytes, name!.bytes, key!.bytes, answered),
    word,
    generalized(thisUpdate),
    ...(nextUpdate ? [explicit(0, generalized(nextUpdate))] : []),
  )
  const signer = manner.signer ?? { key: authority.key }
  const data = sequence(
    explicit(2, writeDer(derTag.octets, sm3(signer.key.publicKey).subarray(0, 20))),
    generalized(thisUpdate),
    sequence(single),
    ...(manner.nonce === null
      ? []
      : [explicit(1, sequence(manner.nonce ? nonceOf(manner.nonce) : nonceIn(extensions!.content)))]),
  )
  const signature = signatureToDer(sign(data, signer.key.privateKey, signer.key.publicKey))
  const shown = signer.certificate ? [explicit(0, sequence(signer.certificate.der))] : []
  const basic = sequence(data, sm2WithSm3, bitString(signature), ...shown)
  const bytes = sequence(writeObjectId('1.3.6.1.5.5.7.48.1.1'), writeDer(derTag.octets, basic))
  return sequence(Uint8Array.of(0x0a, 1, 0), explicit(0, bytes))
}

const nonceOf = (nonce: Uint8Array) =>
  sequence(writeObjectId('1.3.6.1.5.5.7.48.1.2'), writeDer(derTag.octets, writeDer(derTag.octets, nonce)))

/** The one extension that is asked with. */
const nonceIn = (extensions: Uint8Array) => readDerAll(readDerAll(extensions)[0]!.content)[0]!.bytes
