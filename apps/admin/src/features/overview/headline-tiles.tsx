import { formatNumber, formatShare } from '@jhc/ui/format.ts'
import { Link } from '@tanstack/react-router'
import { consent, retrieval } from '../../apis.ts'
import { Tile } from '../../parts/tile.tsx'
import { usePermission } from '../accounts/session.ts'
import type { Overview } from './overview-page.tsx'

/** The first numbers that anybody asks for; each opens its list. */
export function HeadlineTiles(props: { overview: Overview }) {
  const { overview } = props
  const maySeeResidents = usePermission('resident.read')
  const onChain = overview.states.included + overview.states.final
  return (
    <div className="tiles">
      <Tile
        label="居民"
        value={formatNumber(overview.residents)}
        link={maySeeResidents && <Link to="/residents">居民列表</Link>}
      />
      <Tile
        label="就诊活动"
        value={formatNumber(overview.encounters)}
        link={
          maySeeResidents && (
            <Link to="/residents" search={{ minOrganisations: 2 }}>
              跨机构居民
            </Link>
          )
        }
      />
      <Tile label="档案" value={formatNumber(overview.records)} link={<Link to="/entries">索引库</Link>} />
      <Tile
        label="档案版本"
        value={formatNumber(overview.versions)}
        link={
          <Link to="/entries" search={{ versions: 'all' }}>
            全部版本
          </Link>
        }
      />
      <Tile
        label="上链率"
        value={formatShare(onChain, overview.versions)}
        link={
          <Link to="/entries" search={{ state: 'final', versions: 'all' }}>
            已确认的索引
          </Link>
        }
      />
      <ConsentsToday />
      <AccessesToday />
    </div>
  )
}

const everyMs = 10_000

function ConsentsToday() {
  const may = usePermission('consent.read')
  const figures = consent.useQuery('overview', {}, { enabled: may, refetchInterval: everyMs }).data
  if (!may) return null
  return (
    <Tile
      label="今日授权"
      value={figures ? formatNumber(figures.today) : '—'}
      link={<Link to="/grants">授权总览</Link>}
    />
  )
}

function AccessesToday() {
  const may = usePermission('retrieval.read')
  const figures = retrieval.useQuery('monitor', {}, { enabled: may, refetchInterval: everyMs }).data
  if (!may) return null
  return (
    <Tile
      label="今日调阅"
      value={figures ? formatNumber(figures.today) : '—'}
      link={<Link to="/accesses">调阅监控</Link>}
    />
  )
}
