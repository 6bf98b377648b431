import * as tanstack from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'

/**
 * The library types its links by one router a program, and the type check of this repository sees several apps as one program: here are
 * the same functions with this app's own addresses.
 */
export type Path =
  | '/'
  | '/requests'
  | '/requests/$requestId'
  | '/follows'
  | '/shares'
  | '/messages'
  | '/key'
  | '/integration'
  | '/login'

interface Target {
  to?: Path
  params?: Record<string, string>
  search?: object | ((before: any) => object)
  replace?: boolean
}

interface LinkProps extends Pick<Target, 'params'> {
  to: Path
  className?: string
  'aria-label'?: string
  children: ReactNode
}

export const Link = tanstack.Link as unknown as (props: LinkProps) => ReactElement
export const useNavigate = tanstack.useNavigate as unknown as (at?: { from: Path }) => (target: Target) => Promise<void>
/** As the route's `validateSearch` left it. */
export const useSearch = tanstack.useSearch as unknown as <T>(at: { strict: false }) => T
export const useParams = tanstack.useParams as unknown as <T>(at: { strict: false }) => T
export const redirect = tanstack.redirect as unknown as (target: Target) => Error

export interface Paging {
  page: number
  pageSize: number
}
