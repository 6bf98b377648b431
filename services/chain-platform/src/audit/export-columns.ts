import type { ListedLine } from './read-lines.ts'

export interface ExportColumn {
  title: string
  /** In characters. */
  width: number
  text: (line: ListedLine) => string
  /** A page of paper has no room for it. */
  wide?: true
}

/** What the caller's page shows as words. */
export const actorWords: Record<string, string> = {
  user: '用户',
  service: '平台服务',
  agent: '前置机',
  caller: '外部系统',
  anonymous: '未登录',
}
const placeWords: Record<string, string> = { local: '本机', intranet: '内网', outside: '外网' }
const evidenceWords = { waiting: '待上链', sequenced: '已入队', included: '已上链', final: '已确认' }

/** The district's own time; what was written is UTC. */
export function localTime(at: Date): string {
  return new Date(at.getTime() + 8 * 3600_000).toISOString().replace('T', ' ').slice(0, 19)
}

export function exportColumns(nameOf: (operation: string) => string): ExportColumn[] {
  return [
    { title: '时间（北京时间）', width: 20, text: (line) => localTime(line.at) },
    { title: '类别', width: 9, text: (line) => actorWords[line.actorKind] ?? line.actorKind },
    { title: '何人', width: 28, text: (line) => line.actorId },
    { title: '机构', width: 9, text: (line) => line.orgId },
    {
      title: '何处',
      width: 17,
      text: (line) => `${placeWords[line.place.split('/')[0]!] ?? ''} ${line.address}`.trim(),
    },
    { title: '操作', width: 22, text: (line) => nameOf(line.operation) },
    { title: '操作代码', width: 26, text: (line) => line.operation, wide: true },
    { title: '对象', width: 36, text: (line) => line.object },
    { title: '用途', width: 10, text: (line) => line.purpose },
    { title: '结果', width: 22, text: (line) => (line.outcome === 'ok' ? '成功' : line.outcome) },
    { title: 'HTTP 状态', width: 9, text: (line) => String(line.status), wide: true },
    { title: '毫秒', width: 7, text: (line) => String(line.milliseconds), wide: true },
    { title: '追踪号', width: 34, text: (line) => line.traceId, wide: true },
    { title: '所附内容的 SM3', width: 34, text: (line) => line.detail, wide: true },
    { title: '编号', width: 14, text: (line) => `${line.stream}/${line.seq}` },
    { title: '存证', width: 8, text: (line) => evidenceWords[line.evidence] },
    { title: '区块', width: 8, text: (line) => (line.blockNumber === null ? '' : String(line.blockNumber)) },
  ]
}
