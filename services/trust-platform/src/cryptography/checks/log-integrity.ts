import type { Owners } from '../all-checks.ts'
import { type Check, failed, passed, unchecked, weak } from '../checks.ts'

export function logIntegrityChecks({ audit, hostLogs }: Owners): Check[] {
  return [
    {
      checkId: 'audit-lines',
      modules: ['log-integrity'],
      title: '业务审计记录逐条核验',
      async run() {
        const { lines, total, findings } = await audit.verifyAll({})
        const { headCode, anchored } = await audit.status({})
        const facts = { 已核验: lines, 已入批上链: anchored, 链尾校验码: headCode.slice(0, 16) }
        if (total === 0) return passed('没有发现改动、删除、调换或截断；已上链的与链上一致。', facts)
        const [first] = findings
        return failed(`${total} 处与写入时不符，首处：${first?.table} ${first?.key}。`, facts)
      },
    },
    {
      checkId: 'host-logs',
      modules: ['log-integrity'],
      title: '主机日志与配置逐条核验',
      async run() {
        const { entries, files, configurations, headCode } = await hostLogs.state({})
        if (entries === 0) return unchecked('没有收到主机日志；请在各主机上启动采集器。')
        const { lines, total, findings } = await hostLogs.verifyAll({})
        const changed = configurations.filter(({ state }) => state === 'changed').length
        const facts = {
          已核验: lines,
          跟踪的文件: files.length,
          未确认的配置变更: changed,
          链尾校验码: headCode.slice(0, 16),
        }
        const [first] = findings
        if (total > 0) return failed(`${total} 处与写入时不符，首处：${first?.table} ${first?.key}。`, facts)
        if (changed > 0) return weak('记录完整，但有配置文件的变更尚未确认。', facts)
        const silent = files.filter((file) => file.silent).length
        if (silent > 0) return weak(`记录完整，但有 ${silent} 个文件久未送来记录。`, facts)
        return passed('没有发现编辑、删除、调换或截断，配置与确认的一致。', facts)
      },
    },
  ]
}
