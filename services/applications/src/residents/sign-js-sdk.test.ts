import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { startWeChat } from '../../../../tests/fakes/wechat/start-wechat.ts'
import { madeUpPerson } from './testing/made-up-person.ts'
import { publicUrl, residentBed } from './testing/resident-bed.ts'

test('a page of the platform is signed for the JS-SDK with one ticket; another site is not', async () => {
  const person = madeUpPerson('陈彦梓', '20030317', '385')
  const wechat = await startWeChat({ people: { register: [person], phones: [person] } })
  const bed = await residentBed(wechat)
  const phone = bed.phone()
  await phone.logIn(person.name)
  const ask = (url: string) => phone.call('POST', '/v1/resident-accounts/wechat/js-sdk', { url })
  const { body } = await ask(`${publicUrl}/h5/scan?x=1#part`)
  const before = wechat.account.asked.tickets
  const again = await ask(`${publicUrl}/h5/`)
  assert.equal(again.status, 200)
  assert.equal(wechat.account.asked.tickets, before)
  const token = (await (
    await fetch(`${wechat.url}/cgi-bin/stable_token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: 'client_credential', appid: wechat.appId, secret: wechat.secret }),
    })
  ).json()) as { access_token: string }
  const { ticket } = (await (
    await fetch(`${wechat.url}/cgi-bin/ticket/getticket?access_token=${token.access_token}&type=jsapi`)
  ).json()) as { ticket: string }
  const text = `jsapi_ticket=${ticket}&noncestr=${body.nonceStr}&timestamp=${body.timestamp}&url=${publicUrl}/h5/scan?x=1`
  assert.equal(body.signature, createHash('sha1').update(text).digest('hex'))
  assert.equal((await ask('https://evil.test/h5/')).body.code, 'residents.foreign-url')
  await bed.platform.stop()
  await wechat.stop()
})
