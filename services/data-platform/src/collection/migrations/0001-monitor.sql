-- What agents have told the centre of their work. Nothing here is content or identity.
create schema if not exists collection_monitor;

create table collection_monitor.sources (
  source_id text primary key,
  org_id text not null,
  name text not null,
  kind text not null,
  runs_at text not null,
  schedule text not null,
  reachable boolean,
  last_seen_at timestamptz
);

create table collection_monitor.runs (
  run_id text primary key,
  source_id text not null,
  org_id text not null,
  kind text not null,
  state text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  -- The run as last reported.
  detail text not null,
  units_read bigint not null,
  reported_at timestamptz not null,
  -- The report before the last one, for the rate on the live panel.
  previous_units bigint not null default 0,
  previous_at timestamptz
);
create index runs_by_source on collection_monitor.runs (source_id, started_at desc, run_id desc);

create table collection_monitor.log_lines (
  line_id text primary key,
  run_id text not null,
  source_id text not null,
  org_id text not null,
  at timestamptz not null,
  level text not null,
  text text not null
);
create index log_lines_by_run on collection_monitor.log_lines (run_id, line_id);

create table collection_monitor.quarantine (
  item_id text primary key,
  source_id text not null,
  org_id text not null,
  run_id text not null,
  unit_key text not null,
  origin text not null,
  field text not null,
  reason_code text not null,
  detail text not null,
  at timestamptz not null,
  resolved_at timestamptz
);
create index quarantine_open_by_source on collection_monitor.quarantine (source_id, at desc) where resolved_at is null;
