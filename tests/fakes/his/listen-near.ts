import type { FastifyInstance } from 'fastify'

/** Listens on loopback at the wanted port, on any free one where that is taken; answers the port. */
export async function listenNear(app: FastifyInstance, wanted = 0): Promise<number> {
  const host = '127.0.0.1'
  try {
    await app.listen({ host, port: wanted })
  } catch (error) {
    if (wanted === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    await app.listen({ host, port: 0 })
  }
  return (app.server.address() as { port: number }).port
}
