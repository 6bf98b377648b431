-- What the district's contracts say, for queries. A person's pseudonym on chain is shown to who may open a resident's view; other
-- organisations see the steps that name them: `jhc.scope_word` is the caller's organisation as a word on chain.
drop view chain_view.log;
create view chain_view.log with (security_barrier = true) as
select l.block_number, l.log_index, l.tx_index, l.address,
  split_part(l.topics, ',', 1) as topic0,
  case when s.shown then nullif(split_part(l.topics, ',', 2), '') end as topic1,
  case when s.shown then nullif(split_part(l.topics, ',', 3), '') end as topic2,
  case when s.shown then nullif(split_part(l.topics, ',', 4), '') end as topic3,
  case when s.shown then l.data end as data
from mirror.log l
  left join mirror.decoder d on d.address = l.address and d.origin = 'built-in' and d.name in ('Consent', 'Access', 'Identities')
  cross join lateral (select d.address is null
    or (current_setting('jhc.scope', true) = 'all' and current_setting('jhc.mask', true) = 'off') as shown) s;

create view chain_view.event with (security_barrier = true) as
select e.block_number, e.log_index, t.hash as transaction_hash, to_timestamp(b.timestamp) as block_time, e.address, e.contract, e.name,
  case when s.shown then e.key1 end as key1, case when s.shown then e.key2 end as key2,
  case when s.shown then e.arguments end as arguments
from mirror.event e
  left join mirror.decoder d on d.address = e.address and d.origin = 'built-in' and d.name in ('Consent', 'Access', 'Identities')
  left join mirror.transaction t on t.block_number = e.block_number and t.tx_index = e.tx_index
  left join mirror.block b on b.number = e.block_number
  cross join lateral (select d.address is null
    or (current_setting('jhc.scope', true) = 'all' and current_setting('jhc.mask', true) = 'off') as shown) s;

-- One row a grant. The chain's own check decides on a use; this tells what the steps come to now.
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
  and (current_setting('jhc.scope', true) = 'all'
    or current_setting('jhc.scope_word', true) in (g.holder, g.grantee));

create view chain_view.access with (security_barrier = true) as
select a.request_id, a.step, a.block_number, a.log_index, to_timestamp(b.timestamp) as block_time, a.release_id, a.grant_id,
  case when current_setting('jhc.mask', true) = 'off' then a.resident end as resident,
  case when current_setting('jhc.mask', true) = 'off' then a.asker end as asker,
  a.holder, a.purpose, a.grade, a.record_types, a.data_from, a.data_to, to_timestamp(a.valid_to) as valid_to, a.reason, a.outcome,
  a.record_count, a.content_hash
from mirror.access a left join mirror.block b on b.number = a.block_number
where current_setting('jhc.scope', true) = 'all' or a.holder = current_setting('jhc.scope_word', true);

create view chain_view.approval with (security_barrier = true) as
select a.request_id, a.step, a.block_number, a.log_index, to_timestamp(b.timestamp) as block_time, a.template, a.actor, a.level, a.state,
  a.package_hash, a.opinion_hash
from mirror.approval a left join mirror.block b on b.number = a.block_number
where current_setting('jhc.scope', true) = 'all'
  or exists (select 1 from mirror.approval mine where mine.request_id = a.request_id and mine.address = a.address
    and mine.actor = current_setting('jhc.scope_word', true));

create view chain_view.change_batch with (security_barrier = true) as
select c.batch_id, c.block_number, c.log_index, to_timestamp(b.timestamp) as block_time, c.stream, c.root, c.change_count, c.day, c.kind,
  c.previous
from mirror.change_batch c left join mirror.block b on b.number = c.block_number;

create view chain_view.audit_batch with (security_barrier = true) as
select a.stream, a.batch_index, a.block_number, a.log_index, to_timestamp(b.timestamp) as block_time, a.from_seq, a.to_seq, a.root,
  a.previous_root
from mirror.audit_batch a left join mirror.block b on b.number = a.block_number;

grant select on chain_view.log, chain_view.event, chain_view.consent, chain_view.access, chain_view.approval, chain_view.change_batch,
  chain_view.audit_batch to jhc_read;
