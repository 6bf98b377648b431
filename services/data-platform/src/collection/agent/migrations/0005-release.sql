-- What left this holder under which grant: written before a byte leaves, and never deleted.
create table collection.release (
  release_id text primary key,
  source_id text not null,
  org_id text not null,
  work_id text not null,
  request_id text not null,
  -- Empty: the resident's own view.
  grant_id text not null,
  resident_id text not null,
  asker_id text not null,
  purpose integer not null,
  grade smallint not null,
  page integer not null,
  record_count integer not null,
  -- The 204 bytes that were signed and submitted.
  terms text not null,
  signature text not null,
  -- recorded: durable here and with the chain · sent: the page has left · ended: its outcome is submitted.
  state text not null check (state in ('recorded', 'sent', 'ended')),
  -- 2 delivered, 3 withdrawn midway, 5 failed; 0 while open.
  outcome smallint not null default 0,
  -- The page in the asker's envelope, until the platform has it; nobody but the asker opens it.
  envelope text not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  -- Why the chain did not take the release, where it did not.
  chain_failure text
);
create index release_work on collection.release (source_id, work_id);
create index release_open on collection.release (source_id, recorded_at) where state <> 'ended';
create index release_newest on collection.release (source_id, recorded_at desc);

-- What was refused, for the hospital's own page.
create table collection.refused_release (
  source_id text not null,
  org_id text not null,
  request_id text not null,
  asker_id text not null,
  reason integer not null,
  at timestamptz not null,
  times integer not null default 1,
  primary key (source_id, request_id, reason)
);

-- Which resident's id was first seen for a patient. Another one opens nothing until the hospital takes the first one back.
create table collection.resident_pin (
  source_id text not null,
  -- Keyed pseudonym of the local patient.
  patient_ref text not null,
  org_id text not null,
  resident_id text not null,
  -- False where the original has no identity number, so that name and birth date had to do.
  by_number boolean not null,
  pinned_at timestamptz not null,
  -- Another id that was refused for this patient, waiting for the hospital's word.
  refused_id text,
  refused_at timestamptz,
  primary key (source_id, patient_ref)
);
create index resident_pin_resident on collection.resident_pin (source_id, resident_id);

-- The contract in which releases are recorded, as learned at the first time.
create table collection.release_contract (
  source_id text primary key,
  org_id text not null,
  contract text not null
);

alter table collection.source_state add column releasing_paused boolean not null default false;
