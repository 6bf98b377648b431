create schema if not exists empi;

-- The one row that every change of the master index locks first: registrations of the same person that race take turns,
-- numbers are gapless in commit order, and no two transactions can lock in different orders.
create table empi.writer (
  id integer primary key check (id = 1),
  registration_no bigint not null,
  change_seq bigint not null,
  outbox_seq bigint not null
);
insert into empi.writer (id, registration_no, change_seq, outbox_seq) values (1, 0, 0, 0);

create table empi.registration (
  registration_no bigint primary key,
  registration_id text not null unique,
  source_id text not null,
  patient_ref text not null,
  org_id text not null,
  form text not null check (form in ('clear', 'tokens')),
  person_id text not null,
  -- Of form and parts as sent: tells an unchanged repeat.
  parts_digest text not null,
  tokens text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (source_id, patient_ref)
);
create index registration_person on empi.registration (person_id);

-- Only sources that are entitled to send identity in clear have rows here.
create table empi.clear_identity (
  registration_no bigint primary key references empi.registration (registration_no),
  org_id text not null,
  parts jsonb not null
);

-- Keys are 32-bit digests: a collision costs one needless comparison.
create table empi.block_key (
  key integer not null,
  refine integer not null,
  registration_no bigint not null,
  primary key (key, refine, registration_no)
);

-- Blocks that were found above the cap; none is dropped silently.
create table empi.block_overflow (
  block_name text primary key,
  refined bigint not null,
  truncated bigint not null
);

create table empi.person (
  person_id text primary key,
  -- Of the first registration.
  org_id text not null,
  created_at timestamptz not null,
  merged_into text
);

create table empi.pair (
  pair_id text primary key,
  left_no bigint not null references empi.registration (registration_no),
  right_no bigint not null references empi.registration (registration_no),
  org_id text not null,
  bits double precision not null,
  -- May be linked without a person's decision.
  automatic boolean not null,
  comparisons jsonb not null,
  state text not null check (state in ('open', 'linked', 'same', 'different')),
  decided_by text,
  decided_at timestamptz,
  reason text not null default '',
  unique (left_no, right_no),
  check (left_no < right_no)
);
create index pair_right on empi.pair (right_no);
create index pair_queue on empi.pair (state, bits desc, pair_id);

create table empi.assignment_change (
  seq bigint primary key,
  org_id text not null,
  registration_id text not null,
  person_id text not null,
  at timestamptz not null
);

-- History, insert-only.
create table empi.event (
  event_id text primary key,
  org_id text not null,
  at timestamptz not null,
  kind text not null check (kind in ('register', 'link', 'merge', 'split')),
  registration_ids jsonb not null,
  from_person_id text,
  to_person_id text not null,
  by text not null,
  reason text not null,
  score double precision
);
create index event_to on empi.event (to_person_id);
create index event_from on empi.event (from_person_id);

-- Change records waiting to be anchored: ids only, nothing personal.
create table empi.outbox (
  seq bigint primary key,
  org_id text not null,
  at timestamptz not null,
  kind text not null,
  payload jsonb not null,
  sent_at timestamptz
);
create index outbox_waiting on empi.outbox (seq) where sent_at is null;
