import './empi.css'
import type { empiApi } from '@jhc/data-center/empi/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Link } from '@tanstack/react-router'
import { empi } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { usePermission } from '../accounts/session.ts'
import type { Resident } from '../residents/resident.ts'
import { Actor } from './actor.tsx'
import { MergeForm, SplitForm } from './correct-person.tsx'

type Event = CallResult<(typeof empiApi)['operations']['history']>['events'][number]

const kinds = { register: '登记', link: '自动归并', merge: '合并', split: '拆分' } as const

/** How this resident came together, and the forms to correct it. */
export function PersonHistory(props: { resident: Resident }) {
  const { resident } = props
  const mayCorrect = usePermission('empi.review')
  const query = empi.useQuery('history', { params: { personId: resident.personId } })
  return (
    <div className="stack">
      <Panel title="归并历史">
        <Loaded query={query} compact>
          {({ events }) =>
            events.length === 0 ? (
              <EmptyState title="还没有归并事件" hint="登记、归并、拆分都会按时间记在这里。" />
            ) : (
              <ol className="events">
                {events.map((event) => (
                  <li key={`${event.at}-${event.kind}-${event.registrationIds.join()}`}>
                    <EventLine event={event} resident={resident} />
                  </li>
                ))}
              </ol>
            )
          }
        </Loaded>
      </Panel>
      {mayCorrect && (
        <div className="two-columns">
          <SplitForm resident={resident} />
          <MergeForm resident={resident} />
        </div>
      )}
    </div>
  )
}

function EventLine(props: { event: Event; resident: Resident }) {
  const { event, resident } = props
  const names = event.registrationIds.map(
    (registrationId) =>
      resident.registrations.find((one) => one.registrationId === registrationId)?.orgName ?? '他处登记',
  )
  return (
    <>
      <div className="event-head">
        <b>{kinds[event.kind]}</b>
        <TimeText at={event.at} />
      </div>
      <div>
        {names.join('、')}
        {event.score !== null && <span className="jhc-quiet"> · 总权重 {event.score.toFixed(1)}</span>}
      </div>
      {event.fromPersonId && event.fromPersonId !== resident.personId && (
        <div>
          原主索引 <CopyableId value={event.fromPersonId} label="原主索引号" />
        </div>
      )}
      {event.toPersonId !== resident.personId && (
        <div>
          归入{' '}
          <Link to="/residents/$personId" params={{ personId: event.toPersonId }}>
            另一位居民
          </Link>{' '}
          <CopyableId value={event.toPersonId} label="主索引号" />
        </div>
      )}
      <div className="jhc-quiet">
        <Actor by={event.by} />
        {event.reason && ` · ${event.reason}`}
      </div>
    </>
  )
}
