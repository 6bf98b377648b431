import {
  ApartmentOutlined,
  BlockOutlined,
  CloudUploadOutlined,
  ClusterOutlined,
  ConsoleSqlOutlined,
  DashboardOutlined,
  DatabaseOutlined,
  HourglassOutlined,
  IdcardOutlined,
  StopOutlined,
  SyncOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

export interface NavigationItem {
  path:
    | '/'
    | '/entries'
    | '/residents'
    | '/collection'
    | '/quarantine'
    | '/reviews'
    | '/blocks'
    | '/anchoring'
    | '/queue'
    | '/consortium'
    | '/sql'
  title: string
  icon: ReactNode
  /** The page is there for accounts that hold this permission. */
  permission: string
}

export interface NavigationGroup {
  title: string
  icon: ReactNode
  items: NavigationItem[]
}

/** The map of the screens; only what exists now. */
export const navigation: NavigationGroup[] = [
  {
    title: '总览',
    icon: <DashboardOutlined />,
    items: [{ path: '/', title: '总览', icon: <DashboardOutlined />, permission: 'index.read' }],
  },
  {
    title: '数据资源',
    icon: <DatabaseOutlined />,
    items: [
      { path: '/entries', title: '索引库', icon: <DatabaseOutlined />, permission: 'index.read' },
      { path: '/residents', title: '居民视图', icon: <TeamOutlined />, permission: 'resident.read' },
    ],
  },
  {
    title: '数据治理',
    icon: <ApartmentOutlined />,
    items: [
      { path: '/collection', title: '采集监控', icon: <SyncOutlined />, permission: 'collection.read' },
      { path: '/quarantine', title: '隔离区', icon: <StopOutlined />, permission: 'collection.read' },
      { path: '/reviews', title: 'EMPI 审核', icon: <IdcardOutlined />, permission: 'empi.review' },
    ],
  },
  {
    title: '区块链',
    icon: <BlockOutlined />,
    items: [
      { path: '/blocks', title: '区块浏览', icon: <BlockOutlined />, permission: 'mirror.read' },
      { path: '/sql', title: 'SQL 查询', icon: <ConsoleSqlOutlined />, permission: 'mirror.query' },
      { path: '/anchoring', title: '上链任务', icon: <CloudUploadOutlined />, permission: 'anchoring.read' },
      { path: '/queue', title: '上链队列', icon: <HourglassOutlined />, permission: 'chain.read' },
      { path: '/consortium', title: '联盟管理', icon: <ClusterOutlined />, permission: 'consortium.read' },
    ],
  },
]

/** Which menu entry a path belongs to: detail pages belong to the list they were opened from. */
export function activeItem(pathname: string): string {
  const first = `/${pathname.split('/')[1] ?? ''}`
  if (first === '/records') return '/entries'
  if (first === '/batches' || first === '/transactions' || first === '/contracts') return '/blocks'
  return first
}

export function permissionOf(pathname: string): string | undefined {
  const active = activeItem(pathname)
  return navigation.flatMap((group) => group.items).find((item) => item.path === active)?.permission
}

export function permittedGroups(permissions: readonly string[]): NavigationGroup[] {
  return navigation
    .map((group) => ({ ...group, items: group.items.filter((item) => permissions.includes(item.permission)) }))
    .filter((group) => group.items.length > 0)
}
