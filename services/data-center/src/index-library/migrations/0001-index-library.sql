create schema if not exists index_library;

-- Names for the screens; fed by configuration and by putSource.
create table index_library.organisation (
  org_id text primary key,
  name text not null
);

create table index_library.source (
  source_id text primary key,
  org_id text not null,
  name text not null,
  kind text not null,
  mode text not null check (mode in ('plain', 'cipher')),
  encounters bigint not null default 0,
  last_received_at timestamptz
);

-- A lane is (source, mode). Receiving locks this row, so that numbers are gapless in commit order;
-- the marks live apart, so that anchoring never waits for a receiver.
create table index_library.lane (
  lane_no integer primary key,
  lane_id text not null unique,
  source_id text not null references index_library.source (source_id),
  mode text not null check (mode in ('plain', 'cipher')),
  last_seq bigint not null default 0
);

create table index_library.lane_mark (
  lane_no integer primary key references index_library.lane (lane_no),
  sequenced_seq bigint not null default 0,
  included_seq bigint not null default 0,
  final_seq bigint not null default 0,
  check (sequenced_seq >= included_seq and included_seq >= final_seq)
);

-- Covers (from_seq, to_seq] of its lane.
create table index_library.lane_batch (
  lane_no integer not null references index_library.lane (lane_no),
  to_seq bigint not null,
  from_seq bigint not null,
  batch_id text not null unique,
  state text not null check (state in ('sequenced', 'included', 'final')),
  transaction_hash text,
  block_number bigint,
  primary key (lane_no, to_seq),
  unique (lane_no, from_seq),
  check (to_seq > from_seq)
);
create index lane_batch_open on index_library.lane_batch (lane_no, from_seq) where state <> 'final';

-- Insert-only. An entry's state follows from its seq and its lane's marks; nothing here is ever updated.
create table index_library.entry (
  record_id text not null,
  version integer not null,
  lane_no integer not null,
  seq bigint not null,
  org_id text not null,
  record_type text not null,
  day text not null,
  kind text not null,
  grade smallint not null,
  fingerprint text not null,
  registration_id text not null,
  encounter_ref text not null,
  collected_at timestamptz not null,
  received_at timestamptz not null,
  primary key (record_id, version)
);
create unique index entry_lane on index_library.entry (lane_no, seq);
create index entry_registration on index_library.entry (registration_id);
create index entry_collected on index_library.entry (collected_at, record_id);
create index entry_day on index_library.entry (day, record_id);
create index entry_type on index_library.entry (record_type, day);
create index entry_grade on index_library.entry (grade, collected_at);
create index entry_org on index_library.entry (org_id, day);

-- The bytes that are anchored, and the centre's salt of the master index's commitment. Apart from `entry`, so that searches read narrow rows.
create table index_library.entry_bytes (
  lane_no integer not null,
  seq bigint not null,
  org_id text not null,
  entry text not null,
  master_salt text not null,
  person_id text not null,
  primary key (lane_no, seq)
);

-- Versions that a newer one has replaced; few, so "current" is an anti-join against a small table.
create table index_library.superseded (
  record_id text not null,
  version integer not null,
  primary key (record_id, version)
);

create table index_library.encounter (
  source_id text not null,
  encounter_ref text not null,
  registration_id text not null,
  org_id text not null,
  kind text not null,
  start_text text not null,
  end_text text not null,
  campus text not null,
  primary key (source_id, encounter_ref)
);
create index encounter_registration on index_library.encounter (registration_id);

-- Registration → person, written by the EMPI's feed only; merges and splits move here, entries never change.
create table index_library.assignment (
  registration_id text primary key,
  person_id text not null
);
create index assignment_person on index_library.assignment (person_id);

-- What was received for a registration, written by receivers only; lists of residents never scan entries.
create table index_library.registration (
  registration_id text primary key,
  source_id text not null,
  org_id text not null,
  encounters bigint not null,
  records bigint not null,
  last_day text not null
);

create table index_library.person (
  person_id text primary key,
  org_id text not null,
  masked_name text not null,
  sex text not null,
  birth_year text not null
);

create table index_library.feed (
  name text primary key,
  seq bigint not null
);
insert into index_library.feed (name, seq) values ('empi-assignments', 0);

-- Incremental counters of what was received, by day of receipt in Shanghai.
create table index_library.tally (
  lane_no integer not null,
  record_type text not null,
  received_day text not null,
  records bigint not null,
  versions bigint not null,
  primary key (lane_no, record_type, received_day)
);

-- What was received stays: the application may add to these tables and nothing else.
revoke update, delete on index_library.entry, index_library.entry_bytes, index_library.superseded from jhc_app;
