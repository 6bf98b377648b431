import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { type Certificate, isSignedBy, readCertificate } from './certificate.ts'
import { readCertificateRequest } from './certificate-request.ts'
import { readPem } from './pem.ts'
import { type RevocationList, readRevocationList } from './revocation-list.ts'
import { type Trust, verifyCertificate, verifyRevocationList } from './verify-certificate.ts'

const base = new URL('../../vectors/certs/', import.meta.url)
const json = (name: string) => JSON.parse(readFileSync(new URL(name, base), 'utf8'))
const labels = { certificate: '(?:TRUSTED )?CERTIFICATE', crl: 'X509 CRL', csr: '(?:NEW )?CERTIFICATE REQUEST' }
const noId = new Uint8Array()

function derOf(file: string, kind: keyof typeof labels, index = 0): Uint8Array {
  const bytes = readFileSync(new URL(file, base))
  const text = bytes.toString('latin1')
  if (!text.includes('-----BEGIN')) return new Uint8Array(bytes)
  return readPem(text, labels[kind])[index] ?? new Uint8Array()
}
const certificate = (file: string): Certificate => readCertificate(derOf(file, 'certificate'))
const list = (file: string): RevocationList => readRevocationList(derOf(file, 'crl'))

interface Item {
  file: string
  index: number
  kind: keyof typeof labels
  sha256: string
  serial?: string
  notBefore?: string
  notAfter?: string
  lastUpdate?: string
  revoked_entries?: number
  signature: string
  sm2_id?: string
}

describe('185 certificates, lists and requests of openHiTLS and OpenSSL', () => {
  const items: Item[] = json('index.json').items
  const certificates = items
    .filter((item) => item.kind === 'certificate')
    .map((item) => ({ ...readCertificate(derOf(item.file, 'certificate', item.index)), file: item.file }))

  test('130 certificates, 45 lists, 10 requests', () => {
    const count = (kind: string) => items.filter((item) => item.kind === kind).length
    assert.deepEqual([count('certificate'), count('crl'), count('csr')], [130, 45, 10])
  })
  for (const item of items) {
    test(`${item.file} #${item.index}: ${item.signature} ${item.sm2_id ?? ''}`, () => {
      const der = derOf(item.file, item.kind, item.index)
      assert.equal(createHash('sha256').update(der).digest('hex'), item.sha256)
      if (item.kind === 'csr') {
        const read = (id?: Uint8Array) => readCertificateRequest(der, id).publicKey.length
        if (item.sm2_id === 'empty') assert.throws(() => read(), { code: 'gm.certificate-signature' })
        assert.equal(read(item.sm2_id === 'empty' ? noId : undefined), 65)
        return
      }
      const one = item.kind === 'crl' ? readRevocationList(der) : readCertificate(der)
      const issuers = certificates.filter((issuer) => issuer.subjectKey === one.issuerKey)
      const verifies = (id?: Uint8Array) => issuers.some((issuer) => isSignedBy(one, issuer, id))
      const found = verifies()
        ? 'valid default'
        : verifies(noId)
          ? 'valid empty'
          : issuers.length > 0
            ? 'INVALID'
            : 'not checked'
      assert.equal(
        found,
        `${item.signature.replace(/ (under|\().*/, '')}${item.sm2_id ? ` ${item.sm2_id.split(' ')[0]}` : ''}`,
      )
      if ('revoked' in one) {
        assert.equal(one.revoked.size, item.revoked_entries ?? 0)
        return
      }
      assert.equal(BigInt(`0x${one.serial}`), BigInt(`0x${item.serial}`))
      assert.deepEqual([one.notBefore, one.notAfter], [new Date(item.notBefore!), new Date(item.notAfter!)])
    })
  }
})

const verdicts: Record<string, string | undefined> = {
  HITLS_PKI_SUCCESS: undefined,
  HITLS_X509_ERR_VFY_CERT_REVOKED: 'gm.revoked',
  HITLS_X509_ERR_VFY_CRL_NOT_FOUND: 'gm.list-not-found',
  HITLS_X509_ERR_PROCESS_CRITICALEXT: 'gm.unknown-critical-extension',
  HITLS_X509_ERR_VFY_CRLSIGN_FAIL: 'gm.list-signature',
  HITLS_X509_ERR_VFY_KU_NO_CRLSIGN: 'gm.list-issuer-not-allowed',
}
const modes: Record<string, Trust['revocation']> = {
  HITLS_X509_VFY_FLAG_CRL_ALL: 'all',
  HITLS_X509_VFY_FLAG_CRL_DEV: 'leaf',
}

function expectVerdict(run: () => unknown, expected: string): void {
  assert.ok(expected in verdicts, expected)
  const code = verdicts[expected]
  if (code) assert.throws(run, { code })
  else run()
}

/** openHiTLS looks at lists before signatures of certificates. Where both are wrong we name the certificate, and the list by itself as it does. */
function expectPathVerdict(
  leaf: Certificate,
  trust: Trust,
  expected: string,
  ofList: [RevocationList, Certificate],
): void {
  const wrongPath = [leaf, ...(trust.intermediates ?? [])].some((one) =>
    [...trust.anchors, ...(trust.intermediates ?? [])].every((issuer) => !isSignedBy(one, issuer, trust.userId)),
  )
  if (!wrongPath) {
    expectVerdict(() => verifyCertificate(leaf, trust), expected)
    return
  }
  assert.throws(() => verifyCertificate(leaf, trust), { code: 'gm.certificate-signature' })
  expectVerdict(() => verifyRevocationList(...ofList, trust), expected)
}

interface Row {
  test: string
  files: string[]
  files_in_collection: boolean
  args: string[]
  at: string
}

describe('what openHiTLS expects of paths and lists', () => {
  const rows: Row[] = json('openhitls_expected.json').verify
  const at = new Date('2026-01-01T00:00:00Z')
  const named = (files: string[], ending: string) => files.filter((file) => file.endsWith(ending))

  test('52 rows; 3 name files that the collection does not have', () => {
    assert.deepEqual([rows.length, rows.filter((row) => !row.files_in_collection).length], [52, 3])
  })
  for (const row of rows.filter((one) => one.files_in_collection)) {
    test(`${row.at} ${row.args.join(' ')}`, () => {
      const userId = row.args.at(-1) === '1' ? undefined : noId
      if (row.test.endsWith('FILE_VERIFY_FUNC_TC004')) {
        // Its first result stands for a store with one certificate, where no list is looked at.
        const [anchor, leaf] = named(row.files, '.crt').map(certificate)
        const lists = named(row.files, '.crl').map(list)
        const trust: Trust = {
          anchors: [anchor!],
          lists,
          revocation: modes[row.args[0]!] ?? 'none',
          at: undefined,
          userId,
        }
        expectPathVerdict(leaf!, trust, row.args[2]!, [lists[0]!, anchor!])
      } else if (row.test.endsWith('FILE_VERIFY_FUNC_TC005')) {
        const [anchor, intermediate, leaf] = named(row.files, '.crt').map(certificate)
        const lists = named(row.files, '.crl').map(list)
        const [mode, ofLeaf, ofList] = row.args.filter((one) => one !== '')
        const trust: Trust = {
          anchors: [anchor!],
          intermediates: [intermediate!],
          lists,
          revocation: modes[mode!]!,
          at,
          userId,
        }
        expectPathVerdict(leaf!, trust, ofLeaf!, [lists.at(-1)!, intermediate!])
        // Its second result: whether the intermediate's own list verifies, and is there.
        const own = lists.at(-1)!
        if (ofList === 'HITLS_X509_ERR_VFY_CRL_NOT_FOUND') assert.notEqual(own.issuerKey, intermediate!.subjectKey)
        else expectVerdict(() => verifyRevocationList(own, intermediate!, trust), ofList!)
      } else {
        const [leaf, intermediate, anchor] = row.files.slice(0, 3).map(certificate)
        const trust: Trust = {
          anchors: [anchor!],
          intermediates: [intermediate!],
          lists: row.files.slice(3).map(list),
          revocation: 'none',
          at,
          userId: noId,
        }
        if (row.test.endsWith('VFY_PARAM_EXR_FUNC_TC001')) {
          // Asked for a strength in bits: SM2 offers 128, so 256 cannot be met by any SM2 path.
          assert.equal(
            row.args[1],
            Number(row.args[0]) <= 128 ? 'HITLS_PKI_SUCCESS' : 'HITLS_X509_ERR_VFY_CHECK_SECBITS',
          )
          assert.equal(verifyCertificate(leaf!, trust).length, 3)
          return
        }
        const revocation = row.args[0] === '0' ? 'all' : 'leaf'
        expectVerdict(() => verifyCertificate(leaf!, { ...trust, revocation }), row.args[1]!)
      }
    })
  }
})

describe('the fields that openHiTLS reads', () => {
  const rows: Row[] = json('openhitls_expected.json').parsed_fields
  test('164 rows', () => assert.equal(rows.length, 164))
  for (const row of rows) {
    test(`${row.test} ${row.files[0]}`, () => {
      const file = row.files[0]!
      const one = row.test.includes('_CRL_') ? list(file) : certificate(file)
      const [what] = /PARSE_(\w+?)_FUNC/.exec(row.test)?.slice(1) ?? []
      const time = (at: Date) => [
        at.getUTCFullYear(),
        at.getUTCMonth() + 1,
        at.getUTCDate(),
        at.getUTCHours(),
        at.getUTCMinutes(),
        at.getUTCSeconds(),
      ]
      // Anything but SM2 with SM3 inside and outside would have been refused when it was read.
      if (what?.endsWith('SIGNALG')) return assert.equal(row.args[0], 'BSL_CID_SM2DSAWITHSM3')
      assert.ok('serial' in one)
      if (what === 'VERSION') assert.equal(row.args[0], String(versionOf(one)))
      else if (what === 'SERIALNUM') assert.equal(one.serial, row.args[0]!.toLowerCase())
      else if (what === 'START_TIME') assert.deepEqual(time(one.notBefore), row.args.map(Number))
      else if (what === 'END_TIME') assert.deepEqual(time(one.notAfter), row.args.map(Number))
      else
        assert.equal(
          partsOf(what === 'ISSUERNAME' ? one.issuerKey : one.subjectKey),
          row.args.slice(1).join(' ').toLowerCase(),
        )
    })
  }
})

/** Type, string kind and value of each part of a name in DER, as the rows list them. */
function partsOf(nameKey: string): string {
  const parts = [...nameKey.matchAll(/31..30..0603(5504..)(13|0c)(..)/g)].map((found) => {
    const length = 2 * Number.parseInt(found[3]!, 16)
    const from = found.index + found[0].length
    return `${found[1]} ${Number.parseInt(found[2]!, 16)} ${nameKey.slice(from, from + length)}`
  })
  return parts.join(' ')
}

/** The version as written: 0 means 1. */
function versionOf(one: Certificate): number {
  return one.signed.length > 0 && Buffer.from(one.der).indexOf(Buffer.from('a003020102', 'hex')) > 0 ? 2 : 0
}

test('what is not one strict certificate is refused with a code', () => {
  const good = derOf('openhitls/cert/asn1/sm2_cert/ca.der', 'certificate')
  const refused = { code: /^gm\.(bad-form|bad-signature|bad-key|other-algorithm)$/ }
  assert.throws(() => readCertificate(Buffer.concat([good, Buffer.of(0)])), refused)
  for (let length = 0; length < good.length; length += 7)
    assert.throws(() => readCertificate(good.subarray(0, length)), refused)
})
