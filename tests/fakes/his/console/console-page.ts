import Fastify from 'fastify'
import { undoEdit } from '../edits.ts'
import type { HisSystem, VisitHit } from '../his-system.ts'
import { listenNear } from '../listen-near.ts'
import { EditJournal } from './edit-journal.ts'
import { escapeHtml, form, page, raw, table } from './html.ts'

export interface ConsolePage {
  url: string
  stop(): Promise<void>
}

const visitHead = ['就诊日期', '类型', '就诊内容', '机构', '']

function visitTable(system: HisSystem, visits: VisitHit[]): string {
  const link = (v: VisitHit) => raw(`<a href="/${system.source}/visits/${encodeURIComponent(v.encounterId)}">查看</a>`)
  return table(
    visitHead,
    visits.map((v) => [v.start.slice(0, 10), v.typeName, v.category, v.organisation, link(v)]),
  )
}

function searchForm(systems: HisSystem[], chosen: string): string {
  const options = systems
    .map((s) => `<option value="${s.source}"${s.source === chosen ? ' selected' : ''}>${escapeHtml(s.name)}</option>`)
    .join('')
  const inner = `<label>系统 <select name="source">${options}</select></label> <label>查找 <input type="text" name="text" style="min-width:400px" placeholder="姓名、证件号、患者号、就诊号或日期 2019-05-06"></label> <button>查找</button>`
  return `<section><h2>查找患者或就诊</h2>${form('/search', {}, inner)}</section>`
}

function journalSection(journal: EditJournal, systems: HisSystem[]): string {
  const name = (source: string) => systems.find((s) => s.source === source)?.name ?? source
  const rows = journal
    .list()
    .map((edit, index) => [
      edit.at.slice(0, 19).replace('T', ' '),
      name(edit.source),
      edit.label,
      edit.before,
      edit.after,
      raw(form('/undo', { index: String(index), at: edit.at }, '<button>撤销</button>')),
    ])
  return rows.length
    ? `<section><h2>已做的改动</h2>${table(['时间（UTC）', '系统', '项目', '原值', '改为', ''], rows)}</section>`
    : ''
}

async function search(system: HisSystem, text: string): Promise<string> {
  const visits =
    /^\d{4}-\d\d-\d\d$/.test(text) || /^[0-9a-f-]{36}$/.test(text) || text === '' ? await system.findVisits(text) : []
  if (visits.length || text === '') return `<section><h2>就诊</h2>${visitTable(system, visits)}</section>`
  const patients = await system.findPatients(text)
  const rows = patients.map((p) => [
    p.name,
    p.sex === '1' ? '男' : '女',
    p.birthDate,
    p.localPatientId,
    p.organisation,
    raw(`<a href="/${system.source}/patients/${encodeURIComponent(p.localPatientId)}">就诊记录</a>`),
  ])
  return `<section><h2>患者</h2>${table(['姓名', '性别', '出生日期', '患者号', '机构', ''], rows)}</section>`
}

/** The page where a person changes one value behind the platform's back, and takes it back. Only on 127.0.0.1. */
export async function startConsolePage(options: {
  systems: HisSystem[]
  journalFile: string
  port?: number
}): Promise<ConsolePage> {
  const { systems } = options
  const journal = new EditJournal(options.journalFile)
  const systemOf = (source: string | undefined) => systems.find((s) => s.source === source) ?? systems[0]!
  const app = Fastify({ forceCloseConnections: true })
  let origin = ''
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body as string)))
  })
  app.addHook('onRequest', async (request, reply) => {
    // Another site's page must not change hospital data through the visitor's browser.
    if (request.method === 'POST' && request.headers.origin !== undefined && request.headers.origin !== origin)
      return reply.status(403).send('来源不符')
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
  })
  app.setErrorHandler((error: Error, _request, reply) => {
    reply
      .status(400)
      .send(page('出错', `<p class="notice">操作没有完成：${escapeHtml(error.message)}</p><p><a href="/">返回</a></p>`))
  })
  app.get('/', async () => page('首页', searchForm(systems, '') + journalSection(journal, systems)))
  app.post<{ Body: { source?: string; text?: string } }>('/search', async (request) => {
    const system = systemOf(request.body.source)
    return page(
      '查找结果',
      searchForm(systems, system.source) + (await search(system, (request.body.text ?? '').trim())),
    )
  })
  app.get<{ Params: { source: string; id: string } }>('/:source/patients/:id', async (request) => {
    const system = systemOf(request.params.source)
    return page(
      '就诊记录',
      `<section><h2>${escapeHtml(system.name)} · ${escapeHtml(request.params.id)}</h2>${visitTable(system, await system.visitsOf(request.params.id))}</section>`,
    )
  })
  app.get<{ Params: { source: string; id: string } }>('/:source/visits/:id', async (request) => {
    const system = systemOf(request.params.source)
    const encounterId = request.params.id
    const rows = (await system.valuesOf(encounterId)).map((v) => [
      v.group,
      v.label,
      raw(
        form(
          '/change',
          { source: system.source, encounterId, valueId: v.valueId },
          `<input type="text" name="value" aria-label="${escapeHtml(v.label)}" value="${escapeHtml(v.value)}"> <button>悄悄改动</button>`,
        ),
      ),
    ])
    const note =
      '<p class="notice">改动直接写进医院的数据，不更新修改时间，平台不会得到通知；到平台上对该档案按“验证”即可看到不一致。</p>'
    return page(
      '就诊内容',
      `<section><h2>${escapeHtml(system.name)} · 就诊 ${escapeHtml(encounterId)}</h2>${note}${table(['类别', '项目', '值'], rows)}</section>${journalSection(journal, systems)}`,
    )
  })
  app.post<{ Body: { source?: string; encounterId: string; valueId: string; value: string } }>(
    '/change',
    async (request, reply) => {
      const { source, encounterId, valueId, value } = request.body
      journal.add(await systemOf(source).setValue(encounterId, valueId, value, 'keep'))
      return reply.redirect(`/${systemOf(source).source}/visits/${encodeURIComponent(encounterId)}`, 303)
    },
  )
  app.post<{ Body: { index: string; at: string } }>('/undo', async (request, reply) => {
    const index = Number(request.body.index)
    const edit = journal.list()[index]
    if (edit?.at === request.body.at) {
      await undoEdit(systemOf(edit.source), edit)
      journal.take(index)
    }
    return reply.redirect('/', 303)
  })
  origin = `http://127.0.0.1:${await listenNear(app, options.port)}`
  return { url: `${origin}/`, stop: () => app.close() }
}
