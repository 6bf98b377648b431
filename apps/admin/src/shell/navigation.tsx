import {
  ApartmentOutlined,
  ApiOutlined,
  AuditOutlined,
  BlockOutlined,
  BranchesOutlined,
  CloudUploadOutlined,
  ClusterOutlined,
  ConsoleSqlOutlined,
  DashboardOutlined,
  DatabaseOutlined,
  EditOutlined,
  ExperimentOutlined,
  EyeOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  GatewayOutlined,
  HourglassOutlined,
  IdcardOutlined,
  KeyOutlined,
  MedicineBoxOutlined,
  SafetyCertificateOutlined,
  SafetyOutlined,
  SolutionOutlined,
  StopOutlined,
  SyncOutlined,
  TeamOutlined,
  UserOutlined,
  WarningOutlined,
  WechatOutlined,
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
    | '/gateway'
    | '/interfaces'
    | '/accounts'
    | '/roles'
    | '/sql'
    | '/changes'
    | '/audit'
    | '/cryptography'
    | '/host-logs'
    | '/identities'
    | '/grants'
    | '/recognition'
    | '/accesses'
    | '/consent-texts'
    | '/disputes'
    | '/consent-switches'
    | '/key-approvals'
    | '/deliveries'
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
      { path: '/changes', title: '变更记录', icon: <BranchesOutlined />, permission: 'provenance.read' },
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
      { path: '/gateway', title: '网关', icon: <GatewayOutlined />, permission: 'callers.read' },
      { path: '/interfaces', title: '接口文档', icon: <ApiOutlined />, permission: 'chain.read' },
      { path: '/consortium', title: '联盟管理', icon: <ClusterOutlined />, permission: 'consortium.read' },
      { path: '/anchoring', title: '上链任务', icon: <CloudUploadOutlined />, permission: 'anchoring.read' },
      { path: '/queue', title: '上链队列', icon: <HourglassOutlined />, permission: 'chain.read' },
    ],
  },
  {
    title: '授权与共享',
    icon: <FileDoneOutlined />,
    items: [
      { path: '/grants', title: '授权总览', icon: <FileDoneOutlined />, permission: 'consent.read' },
      { path: '/accesses', title: '调阅监控', icon: <EyeOutlined />, permission: 'retrieval.read' },
      { path: '/consent-texts', title: '知情同意书', icon: <FileTextOutlined />, permission: 'consent.read' },
      { path: '/disputes', title: '授权争议', icon: <WarningOutlined />, permission: 'consent.read' },
      { path: '/consent-switches', title: '急救与纸质', icon: <MedicineBoxOutlined />, permission: 'consent.switch' },
      { path: '/recognition', title: '互认', icon: <ExperimentOutlined />, permission: 'recognition.read' },
      { path: '/key-approvals', title: '待签密钥', icon: <EditOutlined />, permission: 'keys.countersign' },
      { path: '/deliveries', title: '微信投递', icon: <WechatOutlined />, permission: 'messages.read' },
    ],
  },
  {
    title: '安全审计',
    icon: <SafetyOutlined />,
    items: [
      { path: '/audit', title: '业务审计', icon: <AuditOutlined />, permission: 'audit.read' },
      { path: '/cryptography', title: '密码应用', icon: <KeyOutlined />, permission: 'cryptography.read' },
      { path: '/identities', title: '身份与证书', icon: <SolutionOutlined />, permission: 'identity.read' },
      { path: '/host-logs', title: '日志完整性', icon: <FileProtectOutlined />, permission: 'audit.read' },
      { path: '/accounts', title: '用户管理', icon: <UserOutlined />, permission: 'accounts.read' },
      { path: '/roles', title: '角色权限', icon: <SafetyCertificateOutlined />, permission: 'roles.read' },
    ],
  },
]

/** Which menu entry a path belongs to: detail pages belong to the list they were opened from. */
export function activeItem(pathname: string): string {
  const first = `/${pathname.split('/')[1] ?? ''}`
  if (first === '/records') return '/entries'
  if (first === '/trace') return '/grants'
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
