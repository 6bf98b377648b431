create schema if not exists provenance;

-- Who checked which record version when, and what came of it; shown in the provenance graph.
create table provenance.verification (
  verification_id text primary key,
  record_id text not null,
  version integer not null,
  org_id text not null,
  verdict text not null check (verdict in ('passed', 'failed', 'waiting', 'incomplete')),
  failed_steps text not null,
  checked_by text not null,
  checked_at timestamptz not null
);
create index verification_record on provenance.verification (record_id, checked_at);
