create schema if not exists host_logs;

-- What collectors read on hosts: log lines as they stood, hashes of configuration files. Written by the role jhc_audit alone, which
-- may add and read; the application reads.
create table host_logs.entry (
  stream text not null,
  seq bigint not null,
  at timestamptz not null,
  collector text not null,
  org_id text not null,
  host text not null,
  source text not null,
  kind text not null,
  mark text not null,
  entry_text text not null,
  -- HMAC-SM3 over the code of the entry before and this entry's hash, under a key that is not in the database.
  mac text not null,
  primary key (stream, seq)
);
create index entry_source on host_logs.entry (collector, host, source, seq);
create index entry_at on host_logs.entry (at);
revoke insert, update, delete on host_logs.entry from jhc_app;
grant select, insert on host_logs.entry to jhc_audit;
