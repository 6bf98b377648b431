import { type RawBuilder, sql } from 'kysely'

interface Derived {
  table: string
  column: string
  problem: string
  /** Answers the `key` of each row that does not follow from the others. */
  query: RawBuilder<unknown>
}

/** Rows without a code of their own: each follows from coded ones. */
export const derivedRows: Derived[] = [
  {
    table: 'empi.registration',
    column: 'person_id',
    problem: '与最近一次归属变更不符',
    query: sql`
      select r.registration_no::text as key from empi.registration r
      left join (select distinct on (registration_id) registration_id, person_id from empi.assignment_change
                 order by registration_id, seq desc) c on c.registration_id = r.registration_id
      where c.person_id is distinct from r.person_id`,
  },
  {
    table: 'empi.person',
    column: '*',
    problem: '登记归属于此主索引，主索引行缺失',
    query: sql`
      select distinct c.person_id as key from empi.assignment_change c
      where not exists (select 1 from empi.person p where p.person_id = c.person_id)`,
  },
  {
    table: 'empi.person',
    column: 'merged_into',
    problem: '与登记的归属或合并历史不符',
    query: sql`
      select p.person_id as key from empi.person p
      where case
        when exists (select 1 from empi.registration r where r.person_id = p.person_id) then p.merged_into is not null
        else p.merged_into is distinct from (
          select e.to_person_id from empi.event e where e.from_person_id = p.person_id and e.kind = 'merge' order by e.no desc limit 1)
        end`,
  },
  {
    table: 'empi.clear_identity',
    column: '*',
    problem: '没有对应的登记',
    query: sql`
      select c.registration_no::text as key from empi.clear_identity c
      where not exists (select 1 from empi.registration r where r.registration_no = c.registration_no and r.form = 'clear')`,
  },
  {
    table: 'empi.pair',
    column: 'state',
    problem: '与两次登记的归属不符',
    query: sql`
      select p.pair_id as key from empi.pair p
      left join empi.registration l on l.registration_no = p.left_no left join empi.registration r on r.registration_no = p.right_no
      where p.state in ('open', 'linked')
        and p.state is distinct from case when l.person_id = r.person_id then 'linked' else 'open' end`,
  },
  {
    table: 'empi.pair',
    column: '*',
    problem: '已有裁定记录，裁定行缺失或被退回',
    query: sql`
      select o.payload ->> 'pairId' as key from empi.outbox o
      where o.kind = 'decision' and not exists (
        select 1 from empi.pair p where p.pair_id = o.payload ->> 'pairId' and p.state in ('same', 'different'))`,
  },
]
