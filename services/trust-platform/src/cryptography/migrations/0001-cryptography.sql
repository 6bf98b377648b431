create schema if not exists cryptography;

-- One row a check: its last result. What it found is words and counts, nobody's data.
create table cryptography.check_result (
  check_id text primary key,
  verdict text not null check (verdict in ('passed', 'weak', 'failed', 'unchecked')),
  finding text not null,
  facts text not null,
  checked_at timestamptz not null,
  checked_by text not null
);
