create schema recognition;

create table recognition.version (
  version integer primary key,
  at timestamptz not null,
  by_id text not null,
  note text not null
);

create table recognition.item (
  version integer not null references recognition.version,
  system text not null,
  code text not null,
  name text not null,
  category text not null check (category in ('lab', 'imaging')),
  validity_days integer not null check (validity_days > 0),
  mark text not null,
  source text not null,
  primary key (version, system, code)
);

create table recognition.quality (
  version integer not null references recognition.version,
  org_id text not null,
  category text not null,
  mark text not null,
  valid_until text not null,
  primary key (version, org_id, category)
);

-- What a doctor's page left of results that it has opened: codes and days, sealed; gone after a day.
create table recognition.noted (
  noted_id text primary key,
  account_id text not null,
  org_id text not null,
  resident_token text not null,
  ticket_id text,
  results text not null,
  noted_at timestamptz not null,
  expires_at timestamptz not null,
  unique (account_id, resident_token)
);
create index noted_ticket on recognition.noted (ticket_id);
create index noted_expiry on recognition.noted (expires_at);

-- Rows that name an examination carry a keyed token of the resident, not the resident's id.
create table recognition.warning (
  org_id text not null,
  account_id text not null,
  resident_token text not null,
  system text not null,
  code text not null,
  day text not null,
  at timestamptz not null,
  primary key (account_id, resident_token, system, code, day)
);
create index warning_at on recognition.warning (at, org_id);

create table recognition.decision (
  decision_id text primary key,
  key text not null,
  at timestamptz not null,
  org_id text not null,
  account_id text not null,
  doctor_name text not null,
  resident_token text not null,
  system text not null,
  code text not null,
  name text not null,
  decision text not null check (decision in ('accepted', 'declined')),
  reason text,
  -- Sealed; empty for none.
  said text not null,
  record_id text not null,
  record_version integer not null,
  result_org_id text not null,
  result_day text not null,
  list_version integer not null references recognition.version,
  unique (account_id, key)
);
create index decision_at on recognition.decision (at desc, decision_id);
create index decision_org on recognition.decision (org_id, at);
