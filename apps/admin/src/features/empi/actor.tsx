import { CopyableId } from '@jhc/ui/copyable-id.tsx'

/** Registrations come from a source's collector, decisions from a person's account. */
export function Actor(props: { by: string }) {
  if (props.by === 'collection-agent') return <>区平台采集</>
  if (props.by.startsWith('hospital-')) return <>医院前置机 {props.by}</>
  if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(props.by)) return <>{props.by}</>
  return (
    <>
      审核员账号 <CopyableId value={props.by} label="账号编号" />
    </>
  )
}
