-- An account's scope is a list of organisations and a grade (`jhc.scope_orgs`, as words on chain `jhc.scope_words`, a line each; `jhc.max_grade`).
-- The settings stand in sub-selects, which are read once a query instead of once a row.
drop view chain_view.entry;
create view chain_view.entry with (security_barrier = true) as
select x.record_id, case when x.j ->> 'version' ~ '^[0-9]{1,9}$' then (x.j ->> 'version')::integer end as version, x.j ->> 'kind' as kind, x.j ->> 'orgId' as org_id,
  x.j ->> 'recordType' as record_type,
  case when x.shown then x.j ->> 'day' else left(x.j ->> 'day', 7) end as day,
  x.grade, x.j ->> 'fingerprint' as fingerprint,
  case when x.j ->> 'leafCount' ~ '^[0-9]{1,9}$' then (x.j ->> 'leafCount')::integer end as leaf_count,
  case when x.shown then x.j ->> 'patient' end as patient, case when x.shown then x.j ->> 'encounter' end as encounter,
  b.batch_id, b.source, x.block_number, x.log_index, x.position
from (
  select d.block_number, d.log_index, d.position, d.record_id, d.j,
    case when d.j ->> 'grade' ~ '^[1-5]$' then (d.j ->> 'grade')::integer end as grade,
    (coalesce(d.j ->> 'grade', '5') in ('1', '2', '3', '4') or current_setting('jhc.mask', true) = 'off') as shown
  from (
    select e.block_number, e.log_index, e.position, e.record_id,
      case when e.record_id is not null and e.entry !~ '\\u(0000|[dD][89a-fA-F])' then e.entry::jsonb end as j
    from mirror.entry e) d
  ) x left join mirror.batch b on b.block_number = x.block_number and b.log_index = x.log_index
where (current_setting('jhc.scope', true) = 'all' or x.j ->> 'orgId' = any((select string_to_array(current_setting('jhc.scope_orgs', true), e'\n'))::text[]))
  and coalesce(x.grade, 5) <= (select current_setting('jhc.max_grade', true))::integer;

drop view chain_view.consent;
create view chain_view.consent with (security_barrier = true) as
select g.grant_id, g.block_number, g.log_index, to_timestamp(b.timestamp) as granted_at,
  case when w.grant_id is not null then 'withdrawn' when r.grant_id is not null then 'replaced'
    when g.valid_to <= extract(epoch from now()) then 'expired'
    when g.valid_from > extract(epoch from now()) then 'not-yet-valid' else 'valid' end as state,
  to_timestamp(coalesce(wb.timestamp, rb.timestamp)) as ended_at,
  case when current_setting('jhc.mask', true) = 'off' then g.resident end as resident,
  case when current_setting('jhc.mask', true) = 'off' then g.grantee end as grantee,
  g.holder, g.replaces, g.kind, g.mode, g.grantee_kind, g.max_grade, g.purpose, g.record_types, g.fields_form, g.fields,
  g.data_from, g.data_to, to_timestamp(g.valid_from) as valid_from, to_timestamp(g.valid_to) as valid_to, g.text_hash
from mirror.consent g
  left join mirror.block b on b.number = g.block_number
  left join mirror.consent w on w.grant_id = g.grant_id and w.address = g.address and w.step = 'withdrawn'
  left join mirror.block wb on wb.number = w.block_number
  left join mirror.consent r on r.replaces = g.grant_id and r.address = g.address and r.step = 'changed'
  left join mirror.block rb on rb.number = r.block_number
where g.step in ('granted', 'changed')
  and (current_setting('jhc.scope', true) = 'all' or g.holder = any((select string_to_array(current_setting('jhc.scope_words', true), e'\n'))::text[])
    or g.grantee = any((select string_to_array(current_setting('jhc.scope_words', true), e'\n'))::text[]));

drop view chain_view.access;
create view chain_view.access with (security_barrier = true) as
select a.request_id, a.step, a.block_number, a.log_index, to_timestamp(b.timestamp) as block_time, a.release_id, a.grant_id,
  case when current_setting('jhc.mask', true) = 'off' then a.resident end as resident,
  case when current_setting('jhc.mask', true) = 'off' then a.asker end as asker,
  a.holder, a.purpose, a.grade, a.record_types, a.data_from, a.data_to, to_timestamp(a.valid_to) as valid_to, a.reason, a.outcome,
  a.record_count, a.content_hash
from mirror.access a left join mirror.block b on b.number = a.block_number
where current_setting('jhc.scope', true) = 'all' or a.holder = any((select string_to_array(current_setting('jhc.scope_words', true), e'\n'))::text[]);

drop view chain_view.approval;
create view chain_view.approval with (security_barrier = true) as
select a.request_id, a.step, a.block_number, a.log_index, to_timestamp(b.timestamp) as block_time, a.template, a.actor, a.level, a.state,
  a.package_hash, a.opinion_hash
from mirror.approval a left join mirror.block b on b.number = a.block_number
where current_setting('jhc.scope', true) = 'all'
  or exists (select 1 from mirror.approval mine where mine.request_id = a.request_id and mine.address = a.address
    and mine.actor = any((select string_to_array(current_setting('jhc.scope_words', true), e'\n'))::text[]));

grant select on chain_view.entry, chain_view.consent, chain_view.access, chain_view.approval to jhc_read;
