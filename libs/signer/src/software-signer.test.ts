import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHex, utf8 } from '@jhc/gm/bytes.ts'
import { verify } from '@jhc/gm/sm2.ts'
import { createMemoryStorage } from './memory-storage.ts'
import type { AskForPin, PinQuestion } from './signer.ts'
import { createSoftwareSigner } from './software-signer.ts'
import { checkPin, type StretchCost } from './stretch-pin.ts'

const cheap: StretchCost = { algorithm: 'scrypt', N: 2 ** 10, r: 8, p: 1 }
const pin = '830 一号'

function bed(settings: { cost?: StretchCost; owner?: string; storage?: ReturnType<typeof createMemoryStorage> } = {}) {
  let time = 1_000_000
  const storage = settings.storage ?? createMemoryStorage()
  const questions: PinQuestion[] = []
  const answers: (string | null)[] = []
  const ask: AskForPin = async (question) => {
    questions.push(question)
    const answer = answers.length > 0 ? answers.shift()! : pin
    return answer
  }
  const signer = createSoftwareSigner({
    storage,
    owner: settings.owner ?? 'resident-1',
    avoid: ['1983-05-17'],
    cost: settings.cost ?? cheap,
    now: () => time,
  })
  const pass = (seconds: number) => {
    time += seconds * 1000
  }
  return { signer, storage, ask, answers, questions, pass, request: { what: '同意', ask } }
}
const coded = (code: string) => (error: unknown) => (error as { code: string }).code === code

test('a key is made under a PIN, with the cost that is documented, and signs what it is given', async () => {
  const { signer, storage, ask, request } = bed({ cost: { algorithm: 'scrypt', N: 2 ** 15, r: 8, p: 3 } })
  assert.equal(await signer.publicKey(), null)
  await assert.rejects(signer.sign(utf8('x'), request), coded('signer.no-key'))
  const publicKey = await signer.create(ask, '创建密钥')
  const bytes = utf8('consent')
  const signature = await signer.sign(bytes, request)
  assert.ok(verify(bytes, fromHex(signature), fromHex(publicKey)))
  const kept = JSON.stringify(await storage.read('resident-1'))
  assert.doesNotMatch(kept, /privateKey/)
  assert.match(kept, /"N":32768,"r":8,"p":3/)
  await assert.rejects(signer.create(ask, '再创建'), coded('signer.key-exists'))
})

test('what lies on the device opens for its owner only', async () => {
  const first = bed()
  await first.signer.create(first.ask, '创建密钥')
  const stolen = await first.storage.read('resident-1')
  await first.storage.update('resident-2', () => stolen)
  const second = bed({ owner: 'resident-2', storage: first.storage })
  second.answers.push(pin, null)
  await assert.rejects(second.signer.sign(utf8('x'), second.request), coded('signer.cancelled'))
})

test('wrong PINs are counted before the try and wait longer each time; the right one clears the count', async () => {
  const { signer, storage, ask, answers, questions, pass, request } = bed()
  await signer.create(ask, '创建密钥')
  answers.push('wrong1', 'wrong2', 'wrong3', null)
  await assert.rejects(signer.sign(utf8('x'), request), coded('signer.cancelled'))
  assert.deepEqual(questions.at(-1)?.wrong, { times: 3, waitUntil: 1_000_000 + 30_000 })
  // Before the time even the right one is not looked at, nor counted.
  answers.push(pin, null)
  await assert.rejects(signer.sign(utf8('x'), request), coded('signer.cancelled'))
  assert.equal((await storage.read('resident-1'))?.failures, 3)
  pass(31)
  answers.push('wrong4', null)
  await assert.rejects(signer.sign(utf8('x'), request), coded('signer.cancelled'))
  assert.equal((await storage.read('resident-1'))?.waitUntil, 1_031_000 + 60_000)
  pass(61)
  await signer.sign(utf8('x'), request)
  assert.equal((await storage.read('resident-1'))?.failures, 0)
})

test('light signatures are asked for once, binding ones each time; locking forgets', async () => {
  const { signer, ask, questions, request } = bed()
  await signer.create(ask, '创建密钥')
  const light = { ...request, weight: 'light' as const }
  const before = questions.length
  await signer.sign(utf8('a'), light)
  await signer.signAll([utf8('b'), utf8('c')], light)
  assert.equal(questions.length, before + 1)
  await signer.sign(utf8('d'), request)
  assert.equal(questions.length, before + 2)
  signer.lock()
  await signer.sign(utf8('e'), light)
  assert.equal(questions.length, before + 3)
})

test('the recovery code restores exactly this key elsewhere, however it was typed', async () => {
  const { signer, ask, request } = bed()
  const publicKey = await signer.create(ask, '创建密钥')
  const code = await signer.recoveryCode(request)
  assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/)
  const other = bed()
  assert.equal((await other.signer.standing(publicKey)).standing, 'missing')
  await other.signer.restore(
    code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'),
    publicKey,
    other.ask,
  )
  assert.deepEqual(await other.signer.standing(publicKey), { standing: 'ready', kitTaken: true, keptThrough: false })
  const signature = await other.signer.sign(utf8('x'), other.request)
  assert.ok(verify(utf8('x'), fromHex(signature), fromHex(publicKey)))
  const changed = `${code.slice(0, 7)}${code[7] === '7' ? '8' : '7'}${code.slice(8)}`
  await assert.rejects(other.signer.restore(changed, publicKey, other.ask), coded('signer.wrong-recovery-code'))
  const third = bed()
  const stranger = await third.signer.create(third.ask, '创建密钥')
  await assert.rejects(other.signer.restore(code, stranger, other.ask), coded('signer.other-recovery-code'))
})

test('a rotation whose answer was lost is settled by what the chain knows', async () => {
  const { signer, ask, request } = bed()
  const first = await signer.create(ask, '创建密钥')
  const sent: { publicKey: string; byOld: string; byNew: string }[] = []
  const bytesFor = (publicKey: string) => utf8(`rotation ${publicKey}`)
  const lost = async (next: (typeof sent)[number]) => {
    sent.push(next)
    throw new Error('lost')
  }
  await assert.rejects(signer.rotate(bytesFor, request, lost), /lost/)
  await assert.rejects(signer.rotate(bytesFor, request, lost), /lost/)
  assert.equal(sent[0]!.publicKey, sent[1]!.publicKey)
  const { publicKey, byOld, byNew } = sent[1]!
  assert.ok(verify(bytesFor(publicKey), fromHex(byOld), fromHex(first)))
  assert.ok(verify(bytesFor(publicKey), fromHex(byNew), fromHex(publicKey)))
  assert.equal((await signer.standing(first)).standing, 'ready')
  await signer.recoveryCode(request)
  // The code that was taken is of the old key.
  const settled = await signer.standing(publicKey)
  assert.deepEqual([settled.standing, settled.kitTaken], ['ready', false])
  assert.equal(await signer.publicKey(), publicKey)
  assert.equal((await signer.standing(first)).standing, 'other')
})

test('a changed PIN opens, the old one no longer', async () => {
  const { signer, ask, answers, request } = bed()
  await signer.create(ask, '创建密钥')
  answers.push(pin, 'another-41')
  await signer.changePin(ask)
  answers.push(pin, 'another-41')
  await signer.sign(utf8('x'), request)
  await signer.forget()
  assert.equal(await signer.publicKey(), null)
})

test('domains are kept as first seen', async () => {
  const { signer } = bed()
  await signer.holdDomains({ consent: '0x01', access: '0x02' })
  await signer.holdDomains({ consent: '0x01' })
  await assert.rejects(signer.holdDomains({ consent: '0x03' }), coded('signer.domain-changed'))
})

test('PINs that others guess first are refused', () => {
  for (const weak of ['12345', '123456', '654321', '000000', '121212', '123123', '830517', '19830517', 'aaaaaaa'])
    assert.throws(() => checkPin(weak, ['1983-05-17', '830517']), coded('signer.weak-pin'), weak)
  for (const good of ['829164', pin, 'correct horse']) checkPin(good, ['1983-05-17'])
})
