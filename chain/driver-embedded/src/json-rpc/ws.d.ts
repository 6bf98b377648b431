/** What the server uses of the package `ws`, which carries no types of its own. */
declare module 'ws' {
  import type { IncomingMessage } from 'node:http'
  import type { Duplex } from 'node:stream'

  export interface WebSocket {
    readonly bufferedAmount: number
    on(event: 'message', listener: (data: Buffer) => void): void
    on(event: 'close' | 'error', listener: () => void): void
    send(text: string): void
    terminate(): void
  }
  export class WebSocketServer {
    constructor(options: { noServer: true; maxPayload: number })
    handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, done: (socket: WebSocket) => void): void
  }
}
