import { connect, type SecureVersion } from 'node:tls'

/** Protocol and suite that a door agrees on; null where it refuses. Whose certificate it shows is not the question here. */
export function tryHandshake(
  { host, port }: { host: string; port: number },
  newest?: SecureVersion,
): Promise<{ protocol: string; cipher: string } | null> {
  return new Promise((resolve) => {
    // Without lowering the level, this machine's own OpenSSL would refuse the old protocol before the door could.
    const old = newest ? { minVersion: 'TLSv1' as const, maxVersion: newest, ciphers: 'ALL:@SECLEVEL=0' } : {}
    const socket = connect({ host, port, rejectUnauthorized: false, timeout: 10_000, ...old })
    const end = (result: { protocol: string; cipher: string } | null) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('secureConnect', () => end({ protocol: socket.getProtocol() ?? '', cipher: socket.getCipher().name }))
    socket.once('error', () => end(null))
    socket.once('timeout', () => end(null))
  })
}
