import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentBed } from '@jhc/applications/residents/testing/resident-bed.ts'

/** Residents and messages in a process of its own, over a database that is there; sends one message and goes on until it is killed. */
const { wechat, database, accountId } = JSON.parse(process.env.SEND_IN_CHILD!)
const { platform } = await residentBed(wechat, { database: { ...database, stop: async () => {} } })
await platform.bus.client(messagesApi, 'retrieval').send({
  body: { key: 'child', to: { accountId }, kind: 'accessed', title: '查阅', text: '查阅了您的档案', link: '/accesses' },
})
process.send!('sent')
