import { PageHeader } from '@jhc/ui/page-header.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { ResidentTrace } from './resident-trace.tsx'

const route = getRouteApi('/shell/trace/$subject')

export function ResidentTracePage() {
  const { subject } = route.useParams()
  return (
    <>
      <PageHeader
        title="居民溯源"
        hint="从登记、档案到每次授权、调阅与分享；每个环节带链上存证。点「展开」逐层打开，姓名脱敏显示。"
      />
      <ResidentTrace key={subject} subject={subject} />
    </>
  )
}
