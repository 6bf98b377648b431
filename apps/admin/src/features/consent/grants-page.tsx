import './consent.css'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { GrantFigures } from './grant-figures.tsx'
import { GrantList } from './grant-list.tsx'

export function GrantsPage() {
  return (
    <>
      <PageHeader
        title="授权总览"
        hint="每项授权由居民自己的密钥签署，合约验签后上链；变更与撤回即时生效。居民姓名脱敏显示。"
      />
      <div className="stack">
        <GrantFigures />
        <GrantList />
      </div>
    </>
  )
}
