import {
  ApiOutlined,
  FileSearchOutlined,
  KeyOutlined,
  MessageOutlined,
  SearchOutlined,
  ShareAltOutlined,
  StarOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

export interface NavigationItem {
  path: '/' | '/requests' | '/follows' | '/shares' | '/messages' | '/key' | '/integration'
  title: string
  icon: ReactNode
  permission: string
}

export const navigation: NavigationItem[] = [
  { path: '/', title: '找患者', icon: <SearchOutlined />, permission: 'retrieval.ask' },
  { path: '/requests', title: '我的申请', icon: <FileSearchOutlined />, permission: 'retrieval.ask' },
  { path: '/follows', title: '关注', icon: <StarOutlined />, permission: 'follows.own' },
  { path: '/shares', title: '分享', icon: <ShareAltOutlined />, permission: 'retrieval.ask' },
  { path: '/messages', title: '消息', icon: <MessageOutlined />, permission: 'messages.own' },
  { path: '/key', title: '签名密钥', icon: <KeyOutlined />, permission: 'keys.own' },
  { path: '/integration', title: '客户端集成', icon: <ApiOutlined />, permission: 'launch.manage' },
]

export const itemOf = (pathname: string): NavigationItem | undefined =>
  navigation.find(({ path }) => path === `/${pathname.split('/')[1] ?? ''}`)
