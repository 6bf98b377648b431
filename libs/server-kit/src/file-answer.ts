import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** What a handler answers with in place of its response. */
export interface FileAnswer {
  /** May be Chinese. */
  name: string
  mediaType: string
  /** A stream is sent as it comes: what breaks in it breaks the connection, so that half a file never looks whole. */
  content: Readable | Buffer
}

export interface FileOffer {
  give: (file: FileAnswer) => void
  given(): FileAnswer | null
}

export function offerFile(): FileOffer {
  let file: FileAnswer | null = null
  return {
    give(answer) {
      file = answer
    },
    given: () => file,
  }
}

export function sendFile(reply: FastifyReply, { name, mediaType, content }: FileAnswer): FastifyReply {
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(content)
}
