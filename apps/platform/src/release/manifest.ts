import { defineErrors } from '@jhc/kit/errors.ts'

/**
 * The list of a release: a line for each file, as `sm3sum` would print it, under three lines of what it is. It is signed as a whole
 * (SM2 with SM3, DER, in `release.manifest.sig`), so that `openssl dgst -sm3 -verify` checks it without this software.
 */
export interface Manifest {
  version: string
  made: string
  files: ReadonlyMap<string, string>
}

export const manifestFile = 'release.manifest'
export const signatureFile = 'release.manifest.sig'

export const releaseErrors = defineErrors('release', {
  'no-manifest': { kind: 'internal', retryable: false, zh: '程序目录中没有签名的发布清单，无法确认程序未被改动。' },
  'bad-manifest': { kind: 'internal', retryable: false, zh: '发布清单的格式不正确，请重新部署。' },
  'bad-signature': { kind: 'internal', retryable: false, zh: '发布清单的签名不是由指定的发布密钥作出的，拒绝启动。' },
  changed: { kind: 'internal', retryable: false, zh: '程序文件与签名的发布清单不一致，可能已被改动，拒绝启动。' },
})

export function writeManifest({ version, made, files }: Manifest): string {
  const lines = [...files].map(([path, digest]) => `${digest}  ${path}`)
  return ['jhc-release 1', `version ${version}`, `made ${made}`, ...lines, ''].join('\n')
}

export function readManifest(text: string): Manifest {
  const [head, version = '', made = '', ...lines] = text.split('\n')
  const last = lines.pop()
  if (head !== 'jhc-release 1' || !version.startsWith('version ') || !made.startsWith('made ') || last !== '')
    throw releaseErrors['bad-manifest']()
  const files = new Map<string, string>()
  for (const line of lines) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (!digest || !path || files.has(path)) throw releaseErrors['bad-manifest']()
    files.set(path, digest)
  }
  return { version: version.slice(8), made: made.slice(5), files }
}
