import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface RecordingHop {
  url: string
  /** Every byte so far, in both directions, a stream of its own for each. */
  streams(): Buffer[]
  close(): void
}

/** Stands between two programs and keeps what passes. */
export async function openHop(to: string): Promise<RecordingHop> {
  const { hostname, port } = new URL(to)
  const kept: Buffer[][] = []
  const open = new Set<Socket>()
  const server = createServer((left) => {
    const right = connect(Number(port), hostname)
    for (const [from, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const stream: Buffer[] = []
      kept.push(stream)
      open.add(from)
      from.on('data', (bytes) => stream.push(bytes))
      from.on('error', () => other.destroy())
      from.on('close', () => open.delete(from))
      from.pipe(other)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    streams: () => kept.map((stream) => Buffer.concat(stream)),
    close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
