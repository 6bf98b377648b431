alter table callers.api_key
  add column per_second integer not null default 50 check (per_second > 0),
  add column anchors_per_day integer not null default 100000 check (anchors_per_day > 0),
  add column suspended_at timestamptz,
  -- The secret before the last rotation, which holds until the overlap is over.
  add column previous_digest text,
  add column previous_until timestamptz;

alter table callers.usage add column anchors bigint not null default 0;

-- By which a caller may show who he is instead of a key: one certificate, or whatever an authority of his issued.
create table callers.certificate (
  certificate_id text primary key,
  key_id text not null references callers.api_key (key_id),
  org_id text not null,
  kind text not null check (kind in ('pinned', 'issuer')),
  sha256 text not null,
  sm3 text not null,
  subject text not null,
  -- With an issuer: only certificates of this name; null: all of them.
  common_name text,
  expires_at timestamptz not null,
  pem text not null,
  added_by text not null,
  added_at timestamptz not null
);
create unique index certificate_once on callers.certificate (sha256, coalesce(common_name, ''));
create index certificate_key on callers.certificate (key_id);

-- Rollups, not calls: what a caller did in a minute (two days long) and in an hour (for the 35 days of the counters).
create table callers.traffic (
  key_id text not null references callers.api_key (key_id),
  org_id text not null,
  grain text not null check (grain in ('minute', 'hour')),
  span timestamptz not null,
  calls bigint not null,
  errors bigint not null,
  refused bigint not null,
  -- Calls by the time their answer took.
  within_10 bigint not null,
  within_30 bigint not null,
  within_100 bigint not null,
  within_300 bigint not null,
  within_1000 bigint not null,
  within_3000 bigint not null,
  longer bigint not null,
  primary key (key_id, grain, span)
);
create index traffic_span on callers.traffic (grain, span);
