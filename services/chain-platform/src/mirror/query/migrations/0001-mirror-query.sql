create schema if not exists mirror_query;

create table mirror_query.saved_query (
  saved_id text primary key,
  owner_id text not null,
  org_id text not null,
  name text not null,
  sql_text text not null,
  shared boolean not null,
  updated_at timestamptz not null
);
create index saved_query_org on mirror_query.saved_query (org_id, name);

-- Written before a statement runs.
create table mirror_query.query_log (
  query_id text primary key,
  account_id text not null,
  org_id text not null,
  action text not null check (action in ('run', 'plan', 'csv', 'xlsx')),
  sql_text text not null,
  asked_at timestamptz not null
);
create index query_log_account on mirror_query.query_log (account_id, query_id);

-- Written when it has ended; a query without this row was cut off.
create table mirror_query.query_outcome (
  query_id text primary key references mirror_query.query_log (query_id),
  org_id text not null,
  -- `done`, or the code of the refusal or failure.
  outcome text not null,
  row_count integer not null,
  milliseconds integer not null
);
revoke update, delete on mirror_query.query_log, mirror_query.query_outcome from jhc_app;

-- The only relations that a query may name. They run with their owner's rights; the barrier keeps a caller's conditions from
-- seeing rows that the view leaves out.
create schema if not exists chain_view;
grant usage on schema chain_view to jhc_read;

create view chain_view.block with (security_barrier = true) as
select number, hash, parent_hash, to_timestamp(timestamp) as block_time, transaction_count, anchored_entries
from mirror.block;

create view chain_view.transaction with (security_barrier = true) as
select t.hash, t.block_number, t.tx_index, to_timestamp(b.timestamp) as block_time, t.from_address, t.to_address, t.nonce, t.status,
  t.gas_used, t.selector, t.input_bytes, t.input_hash, t.contract_address
from mirror.transaction t left join mirror.block b on b.number = t.block_number;

create view chain_view.log with (security_barrier = true) as
select block_number, log_index, tx_index, address,
  split_part(topics, ',', 1) as topic0, nullif(split_part(topics, ',', 2), '') as topic1,
  nullif(split_part(topics, ',', 3), '') as topic2, nullif(split_part(topics, ',', 4), '') as topic3, data
from mirror.log;

create view chain_view.batch with (security_barrier = true) as
select b.batch_id, b.block_number, b.log_index, t.hash as transaction_hash, b.root, b.entry_count, b.source, b.mode, b.model_version,
  b.problem
from mirror.batch b left join mirror.transaction t on t.block_number = b.block_number and t.tx_index = b.tx_index;

-- The caller's scope and masking are settings of the transaction; unset shows nothing and masks. Entries whose text is no entry of ours are
-- the district's to see. Escapes that PostgreSQL's jsonb refuses would fail the whole query, so such a text counts as none.
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
where current_setting('jhc.scope', true) = 'all' or x.j ->> 'orgId' = current_setting('jhc.scope_org', true);

grant select on chain_view.block, chain_view.transaction, chain_view.log, chain_view.batch, chain_view.entry to jhc_read;
