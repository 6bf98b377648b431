-- The agent's own store. It stands where the originals are: in the district's data room or inside the hospital.
create schema if not exists collection;

create table collection.source_state (
  source_id text primary key,
  org_id text not null,
  -- Highest change mark that a finished run has fully accepted; the next run starts before it by the re-read window.
  watermark text not null default '',
  -- Fencing: only the process whose id stands here may write for this source.
  worker_id text not null default '',
  paused boolean not null default false,
  next_run_at timestamptz,
  last_reconcile_at timestamptz
);

create table collection.runs (
  run_id text primary key,
  source_id text not null,
  org_id text not null,
  kind text not null,
  state text not null,
  -- read → reconcile phases; a resumed run goes on where its last page was committed.
  phase text not null,
  cursor text,
  units_read bigint not null default 0,
  records_new bigint not null default 0,
  records_changed bigint not null default 0,
  records_unchanged bigint not null default 0,
  tombstones bigint not null default 0,
  quarantined bigint not null default 0,
  records_sent bigint not null default 0,
  units_expected bigint,
  watermark_from text not null,
  watermark_to text not null,
  failure text,
  started_at timestamptz not null,
  finished_at timestamptz
);
create index runs_source on collection.runs (source_id, started_at desc);

create table collection.run_log (
  line_id text primary key,
  run_id text not null,
  source_id text not null,
  at timestamptz not null,
  level text not null,
  text text not null,
  reported boolean not null default false
);
create index run_log_waiting on collection.run_log (source_id, line_id) where not reported;

-- Raw units between reading and acceptance: a page's new and changed ones, in chunks that are accepted whole.
create table collection.staged (
  seq bigint generated always as identity primary key,
  source_id text not null,
  org_id text not null,
  run_id text not null,
  -- Sealed under the agent's staging key: keys, origins and texts of the units.
  payload text not null
);
-- Sealed text does not compress.
alter table collection.staged alter column payload set storage external;

create table collection.units (
  source_id text not null,
  unit_key text not null,
  org_id text not null,
  -- Keyed digest of payload and mapper version: an equal one needs no second mapping.
  payload_digest text not null,
  state text not null check (state in ('accepted', 'quarantined', 'vanished')),
  changed_at timestamptz not null,
  primary key (source_id, unit_key)
);

-- One row a record: where it is at the source and which version is the newest. What a version says stands with the version.
create table collection.records (
  record_id text primary key,
  source_id text not null,
  org_id text not null,
  local_id text not null,
  unit_key text not null,
  local_patient_id text not null,
  local_encounter_id text not null,
  current_version integer not null,
  content_digest text not null,
  tombstoned boolean not null default false,
  unique (source_id, local_id)
);
create index records_unit on collection.records (source_id, unit_key);

create table collection.record_versions (
  record_id text not null,
  version integer not null,
  source_id text not null,
  org_id text not null,
  kind text not null check (kind in ('create', 'update', 'tombstone')),
  record_type text not null,
  day text not null,
  grade smallint not null,
  previous_fingerprint text not null,
  fingerprint text not null,
  wrapped_seed text not null,
  leaf_count integer not null,
  -- The real leaves one after another, 32 bytes each, in canonical order; padding follows from the seed.
  leaves bytea not null,
  -- The names of the fields, in the same order; refers to field_sets.
  field_set text not null,
  patient_commitment text not null,
  encounter_commitment text not null,
  patient_ref text not null,
  encounter_ref text not null,
  collected_at timestamptz not null,
  primary key (record_id, version)
);
-- Leaves and wrapped seeds are random bytes.
alter table collection.record_versions alter column leaves set storage external;

-- Which fields a version has; the same few sets over and over. Names only, no values.
create table collection.field_sets (
  source_id text not null,
  -- SM3 of the names.
  field_set text not null,
  org_id text not null,
  -- One line a field: `group|occurrence|element`.
  names text not null,
  primary key (source_id, field_set)
);

create table collection.patients (
  source_id text not null,
  patient_ref text not null,
  org_id text not null,
  parts_digest text not null,
  -- Sealed registration, only until the master index has answered.
  pending text,
  registration_id text,
  primary key (source_id, patient_ref)
);

create table collection.encounters (
  source_id text not null,
  encounter_ref text not null,
  org_id text not null,
  patient_ref text not null,
  kind text not null,
  start_text text not null,
  end_text text not null,
  campus text not null,
  primary key (source_id, encounter_ref)
);

-- Written in the transaction that made the things to be sent; a row goes when the receiver has answered. What it names, one a
-- line, fits in one call; within a row registrations go first, then encounters, then entries (`<record id>/<version>`).
create table collection.outbox (
  seq bigint generated always as identity primary key,
  source_id text not null,
  org_id text not null,
  run_id text not null,
  registrations text not null,
  encounters text not null,
  entries text not null,
  items integer not null
);

create table collection.quarantine (
  item_id text primary key,
  source_id text not null,
  org_id text not null,
  run_id text not null,
  unit_key text not null,
  origin text not null,
  field text not null,
  reason_code text not null,
  detail text not null,
  -- Sealed raw unit, kept until the item is resolved; empty where it could not even be read.
  payload text,
  at timestamptz not null,
  resolved_at timestamptz,
  reported boolean not null default false
);
create unique index quarantine_open on collection.quarantine (source_id, unit_key, field, reason_code) where resolved_at is null;
create index quarantine_waiting on collection.quarantine (source_id, item_id) where not reported;

create table collection.reconcile_keys (
  run_id text not null,
  unit_key text not null,
  source_id text not null,
  org_id text not null,
  day text not null,
  primary key (run_id, unit_key)
);
