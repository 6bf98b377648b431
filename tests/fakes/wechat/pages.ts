import { escapeHtml } from '../his/console/html.ts'
import type { Received } from './official-account.ts'
import type { Person } from './people.ts'

const style = `body{font:15px/1.6 "Noto Sans SC","Microsoft YaHei",sans-serif;margin:0;background:#ededed;color:#1f2933}
header{background:#07734a;color:#fff;padding:12px 16px}header small{display:block}
main{max-width:640px;margin:12px auto;padding:0 12px}h1{font-size:19px;margin:0}h2{font-size:16px;margin:16px 0 8px}
.card{background:#fff;border:1px solid #d9dee4;border-radius:8px;padding:12px 16px;margin-bottom:10px}
a.card{display:block;color:inherit;text-decoration:none}a.card:hover,a.card:focus{border-color:#07734a;outline:3px solid #7fcfae}
.name{font-size:17px;font-weight:600}.note{color:#525d68}dl{margin:6px 0;display:grid;grid-template-columns:auto 1fr;gap:2px 12px}dt{color:#525d68}dd{margin:0}`

export function wechatPage(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)} · 模拟微信</title>
<style>${style}</style></head><body><header><h1>模拟微信 · 健康静安</h1><small>演示用：人物和数据均为虚构，不与微信通信</small></header><main>${body}</main></body></html>`
}

/** In WeChat nothing is asked; here somebody has to say whose phone this is. */
export function chooserPage(people: { person: Person; url: string }[]): string {
  const cards = people.map(
    ({ person, url }) =>
      `<a class="card" href="${escapeHtml(url)}"><div class="name">${escapeHtml(person.name)}</div><div class="note">${escapeHtml(person.note ?? '')}</div><dl><dt>证件号</dt><dd>${escapeHtml(person.identityNumber)}</dd><dt>手机号</dt><dd>${escapeHtml(person.phone)}</dd></dl></a>`,
  )
  return wechatPage(
    '选择手机',
    `<p>真实的微信在这里不询问，直接带回。演示中请选择：现在用的是谁的手机？实名核验时请填写卡片上的姓名、证件号和手机号。</p>${cards.join('')}`,
  )
}

export function phonesPage(people: { person: Person; openid: string; messages: Received[] }[]): string {
  const phone = ({ person, messages }: (typeof people)[number]) =>
    `<h2>${escapeHtml(person.name)}的手机（${messages.length} 条）</h2>${messages.length === 0 ? '<p class="note">还没有收到服务通知。</p>' : messages.map(card).join('')}`
  return wechatPage('手机收到的服务通知', people.map(phone).join(''))
}

function card({ at, data, url }: Received): string {
  const values = Object.values(data).map(({ value }) => `<dd>${escapeHtml(value)}</dd>`)
  return `<a class="card" href="${escapeHtml(url)}"><div class="note">服务通知 · 健康静安 · ${escapeHtml(at.slice(0, 19).replace('T', ' '))} UTC</div><dl>${values.map((value) => `<dt>内容</dt>${value}`).join('')}</dl></a>`
}
