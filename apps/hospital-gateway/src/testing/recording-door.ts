import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { envelopeHeader } from '@jhc/gm/payload/payload-envelope.ts'
import { createPayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import type { TestCaller } from '@jhc/server-kit/test-platform.ts'

/** Of the test's platform. Tests ask it plainly; what a gateway sends is opened by the door below, which fails on anything plain. */
export const envelopes = createPayloadReceiver({
  root: derivePurposeKey(makeKeyEncryptionKey('test-1', new Uint8Array(32).fill(7)), 'payload-envelope'),
  required: false,
})

export type RecordingDoor = Awaited<ReturnType<typeof openDoor>>

/** The way from the hospital to the platform: lets calls through while it is `reachable`, and keeps what they said. */
export async function openDoor(caller: TestCaller, token: string) {
  const server = createServer(async (request, response) => {
    if (!door.reachable) return void request.socket.destroy()
    const asksKey = request.url === '/envelope-key'
    if (!asksKey && request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const { method = 'GET', headers } = request
    const envelope = headers[envelopeHeader] as string
    const call = { method, target: request.url! }
    door.bodies.push(`${request.url} ${body && envelopes.open(envelope).open(call, body)}`)
    door.carried.push(body)
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const passed: Record<string, string> = asksKey ? {} : { [envelopeHeader]: envelope }
    if (headers['content-type']) passed['content-type'] = headers['content-type']
    const init = method === 'GET' ? { method, headers: passed } : { method, body, headers: passed }
    const answer = await caller.fetch(request.url!, { ...init, signal: gone.signal }).catch(() => null)
    response.writeHead(answer?.status ?? 502, { 'content-type': answer?.headers.get('content-type') ?? 'text/plain' })
    const text = answer ? await answer.text() : ''
    door.carried.push(text)
    response.end(text)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const door = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reachable: true,
    /** Requests as the platform reads them. */
    bodies: [] as string[],
    /** Requests and answers as they pass. */
    carried: [] as string[],
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return door
}
