create schema if not exists callers;

-- Keys of outside systems. The secret itself is nowhere: only its digest.
create table callers.api_key (
  key_id text primary key,
  org_id text not null,
  name text not null,
  secret_digest text not null,
  scopes text not null,
  per_minute integer not null check (per_minute > 0),
  per_day integer not null check (per_day > 0),
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);

-- Calls of a key in a window: `2026-11-24` (a day in Shanghai) or `2026-11-24T06:31Z` (a minute).
create table callers.usage (
  key_id text not null references callers.api_key (key_id),
  org_id text not null,
  span text not null,
  day date not null,
  calls bigint not null default 0,
  errors bigint not null default 0,
  primary key (key_id, span)
);
create index usage_day on callers.usage (day);
