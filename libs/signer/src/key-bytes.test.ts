import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hexOf } from '@jhc/gm/bytes.ts'
import { decodeSigned } from '@jhc/record/signed-bytes.ts'
import { enrolmentBytes, objectionBytes, ownRevocationBytes, reEnrolmentBytes, rotationBytes } from './key-bytes.ts'

const at = { domain: `0x${'ab'.repeat(20)}`, id: `0x${'01'.repeat(32)}` }
const publicKey = `04${'22'.repeat(32)}${'33'.repeat(32)}`
const organisation = `0x${'44'.repeat(32)}`
const [x, y] = [`0x${'22'.repeat(32)}`, `0x${'33'.repeat(32)}`]

test('acts upon keys are laid out as the contract reads them', () => {
  const { domain, id } = at
  assert.deepEqual(decodeSigned('enrolment', `0x${hexOf(enrolmentBytes(at, 'resident', null))}`), {
    domain,
    action: 1,
    kind: 1,
    id,
    organisation: `0x${'0'.repeat(64)}`,
  })
  assert.deepEqual(
    decodeSigned('enrolment', `0x${hexOf(enrolmentBytes(at, 'practitioner', organisation))}`).organisation,
    organisation,
  )
  assert.deepEqual(decodeSigned('rotation', `0x${hexOf(rotationBytes(at, 2, publicKey))}`), {
    domain,
    action: 2,
    version: 2,
    id,
    x,
    y,
  })
  assert.deepEqual(decodeSigned('ownRevocation', `0x${hexOf(ownRevocationBytes(at, 7))}`), {
    domain,
    action: 3,
    version: 7,
    id,
  })
  assert.deepEqual(
    decodeSigned(
      'reenrolment',
      `0x${hexOf(reEnrolmentBytes(at, { version: 2, attempt: 3, publicKey, organisation }))}`,
    ),
    { domain, action: 4, version: 2, attempt: 3, id, x, y, organisation },
  )
  const objected = decodeSigned('objection', `0x${hexOf(objectionBytes(at, publicKey, 1_800_000_000))}`)
  assert.deepEqual([objected.x, objected.readyAt], [x, `0x${(1_800_000_000).toString(16).padStart(16, '0')}`])
})
