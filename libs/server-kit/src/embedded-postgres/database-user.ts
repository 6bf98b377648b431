import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { errors } from './errors.ts'

/** Under whom the server runs: null = ourselves; as root an unprivileged user, because PostgreSQL refuses root. */
export interface DatabaseUser {
  uid: number
  gid: number
  name: string
}

export function databaseUser(): DatabaseUser | null {
  const uid = process.getuid?.() ?? -1
  if (uid === 0) return unprivilegedUser()
  try {
    if (userInfo().username) return null
  } catch {
    // getpwuid found no entry.
  }
  throw errors['user-without-name']({ uid })
}

function unprivilegedUser(): DatabaseUser {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] = lines.find((line) => line.startsWith(`${wanted}:`))?.split(':') ?? []
    if (name && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid), name }
  }
  throw errors['no-unprivileged-user']()
}
