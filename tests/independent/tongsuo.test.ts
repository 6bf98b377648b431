import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { connect as connectTls, type SecureVersion } from 'node:tls'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import { writePrivateKey } from '@jhc/gm/x509/private-key.ts'
import { generate } from 'selfsigned'
import { type Authority, startAuthority } from '../fakes/certificate-authority/start-authority.ts'

/** Tongsuo 8.4's libssl, as the Tongsuo project itself packs it for Python. */
const version = 'tongsuopy==1.0.1'
const library = join(import.meta.dirname, '../../node_modules/.cache', version.replace('==', '-'))
const program = join(import.meta.dirname, 'tongsuo/tlcp.py')
const env = { ...process.env, PYTHONPATH: library, PYTHONDONTWRITEBYTECODE: '1' }
const canary = '310106199001010018'

const folder = mkdtempSync(join(tmpdir(), 'jhc-tlcp-'))
const missing = install()
const seen: Buffer[] = []
const upstreamSaw: { url: string; headers: IncomingHttpHeaders }[] = []
let proxy: ChildProcess
let proxyPort = 0
let hopPort = 0
const servers: Server[] = []

/** Why Tongsuo cannot be had here; empty where it is there. */
function install(): string {
  if (existsSync(join(library, 'tongsuopy'))) return ''
  const options = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--target',
    library,
    version,
  ]
  const { status, error, stderr } = spawnSync('python3', options, { encoding: 'utf8', timeout: 180_000 })
  return status === 0 ? '' : (error?.message ?? stderr.trim().split('\n').at(-1) ?? 'pip failed')
}

const listen = async (server: Server) => {
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function writePair(authority: Authority, name: string, usages: Parameters<Authority['issue']>[2]['usages']): void {
  const key = generateKeyPair()
  const certificate = authority.issue({ country: 'CN', organisation: '静安区', commonName: name }, key.publicKey, {
    usages,
  })
  writeFileSync(join(folder, `${name}.pem`), writePem(certificate.der, 'CERTIFICATE'))
  writeFileSync(join(folder, `${name}.key`), writePrivateKey(key))
}

function writePairs(authority: Authority, name: string): void {
  writePair(authority, `${name}-sign`, ['digitalSignature', 'nonRepudiation'])
  writePair(authority, `${name}-enc`, ['keyEncipherment', 'dataEncipherment', 'keyAgreement'])
}

before(async () => {
  if (missing) return
  const authority = startAuthority({ country: 'CN', organisation: '静安区', commonName: '根证书' })
  writeFileSync(join(folder, 'authority.pem'), writePem(authority.certificate.der, 'CERTIFICATE'))
  writePairs(authority, 'server')
  writePairs(authority, 'hospital')
  writePairs(startAuthority({ country: 'CN', organisation: '静安区', commonName: '根证书' }), 'foreign')
  const tls = await generate([{ name: 'commonName', value: 'platform' }], { keySize: 2048, algorithm: 'sha256' })
  writeFileSync(join(folder, 'tls.pem'), tls.cert)
  writeFileSync(join(folder, 'tls.key'), tls.private)

  const upstream = createServer((request, response) => {
    upstreamSaw.push({ url: request.url ?? '', headers: request.headers })
    response.setHeader('connection', 'close').end(`known ${canary}`)
  })
  const upstreamPort = await listen(upstream)
  proxy = spawn('python3', [program, 'serve', folder, String(upstreamPort)], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(proxy.stdout!, 'data')) as [Buffer]
  proxyPort = Number(line.toString())
  // Between the hospital and the proxy: keeps every byte of the hop, in both directions.
  const hop = createTcpServer((left) => {
    const right = connect(proxyPort, '127.0.0.1')
    left.on('data', (bytes) => seen.push(bytes)).on('error', () => right.destroy())
    right.on('data', (bytes) => seen.push(bytes)).on('error', () => left.destroy())
    left.pipe(right).pipe(left)
  })
  hopPort = await listen(hop)
})
after(async () => {
  for (const server of servers) server.close()
  if (proxy) {
    proxy.kill()
    await once(proxy, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
})

/** A hospital's gateway at the hop. Not spawnSync: the hop is in this process. */
async function ask(...pair: string[]) {
  const client = spawn('python3', [program, 'ask', String(hopPort), folder, ...pair], { env })
  client.stdin
    .on('error', () => {})
    .end(`GET /v1/x?id=${canary} HTTP/1.1\r\nhost: platform\r\nx-secret: ${canary}\r\n\r\n`)
  let [out, err] = ['', '']
  client.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  client.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [status] = await once(client, 'close')
  return { status, out, err }
}

const leftOut = missing ? { skip: `LEFT OUT: Tongsuo cannot be had here (${missing})` } : {}

test('over TLCP nothing of request or answer can be read on the hop', leftOut, async () => {
  const { status, out, err } = await ask('hospital-sign', 'hospital-enc')
  assert.equal(status, 0, err)
  assert.match(out, /^NTLSv1\.1 EC(C|DHE)-SM2-SM4-GCM-SM3\n/)
  assert.match(out, new RegExp(`known ${canary}`))
  assert.equal(upstreamSaw.at(-1)?.headers['x-secret'], canary)
  const bytes = Buffer.concat(seen)
  assert.ok(bytes.length > 1000)
  assert.equal(bytes.includes(canary), false)
  // The record layer of TLCP 1.1, read by a third party.
  assert.equal(bytes.subarray(0, 3).toString('hex'), '160101')
})

test('a client without a certificate, or with one of a foreign authority, does not get through', leftOut, async () => {
  const before = upstreamSaw.length
  for (const pair of [[], ['foreign-sign', 'foreign-enc']]) {
    const { status, out } = await ask(...pair)
    assert.notEqual(status, 0, String(pair))
    assert.equal(out, '')
  }
  assert.equal(upstreamSaw.length, before)
})

test('TLS before 1.2 is refused at the same port; 1.2 is spoken, but not without a certificate', leftOut, async () => {
  const protocol = (version: SecureVersion) =>
    new Promise<string>((resolve) => {
      const old = { minVersion: version, maxVersion: version, ciphers: 'ALL:@SECLEVEL=0' }
      const socket = connectTls({ host: '127.0.0.1', port: proxyPort, rejectUnauthorized: false, ...old })
      socket.once('secureConnect', () => socket.once('close', () => resolve(`${socket.getProtocol()} closed`)).resume())
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'refused'))
    })
  for (const version of ['TLSv1', 'TLSv1.1'] as const)
    assert.match(await protocol(version), /PROTOCOL_VERSION/, version)
  assert.match(await protocol('TLSv1.2'), /HANDSHAKE_FAILURE|CERTIFICATE/)
})
