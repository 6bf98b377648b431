create schema if not exists source_checks;

-- What the centre wants of an agent. A row lives until it is answered and seen, or has expired.
create table source_checks.work (
  work_id text primary key,
  source_id text not null,
  org_id text not null,
  kind text not null check (kind in ('check-record', 'run-collection')),
  record_id text not null default '',
  version integer not null default 0,
  run_kind text not null default '',
  state text not null check (state in ('waiting', 'taken', 'answered')),
  created_at timestamptz not null,
  taken_at timestamptz,
  expires_at timestamptz not null,
  -- Which fields differ, as JSON; no value of a field is ever in it.
  answer text,
  failure text
);
create index work_open on source_checks.work (source_id, created_at) where state <> 'answered';
