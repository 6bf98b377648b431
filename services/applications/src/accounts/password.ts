import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id minimum (19 MiB, 2 passes, 1 lane): the library's defaults, named so that an update cannot weaken them. */
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), options)
}

let decoy: Promise<string> | null = null

/** With no stored hash the same work is done on a decoy, so that the time does not tell whether an account exists. */
export async function passwordMatches(password: string, storedHash: string | null): Promise<boolean> {
  decoy ??= hashPassword('a decoy that nobody types')
  const matches = await verify(storedHash ?? (await decoy), password.normalize('NFC'))
  return storedHash !== null && matches
}
