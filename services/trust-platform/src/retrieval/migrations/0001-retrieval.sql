create schema if not exists retrieval;

-- What somebody asked for, as signed. Ids are pseudonyms; what names a person is sealed.
create table retrieval.request (
  request_id text primary key,
  -- Of the asker.
  org_id text not null,
  asker_id text not null,
  asker_account text not null,
  asker_name text not null,
  resident_id text not null,
  person_id text,
  own_view boolean not null,
  signed text not null,
  signature text not null,
  delivery_key text not null,
  delivery_signature text not null,
  -- Sealed: masked name, sex, birth year, and the stated reason.
  subject text not null,
  purpose integer not null,
  mode smallint not null,
  record_types bigint not null,
  -- Null: all fields.
  fields text,
  max_grade smallint not null,
  data_from integer not null,
  data_to integer not null,
  -- Null: every organisation.
  holder_org_id text,
  valid_to timestamptz not null,
  created_at timestamptz not null,
  state text not null check (state in ('submitting', 'awaiting-consent', 'declined', 'retrieving', 'complete', 'partial', 'refused',
    'withdrawn', 'expired', 'failed')),
  -- Counts every change, so that who watches sees each.
  revision integer not null default 1,
  -- A consent arrived that the mirror may not know yet: looked at again until then.
  consent_until timestamptz,
  first_page_at timestamptz,
  transaction_hash text,
  block_number bigint
);
create index request_asker on retrieval.request (asker_account, created_at desc);
create index request_resident on retrieval.request (resident_id, created_at desc);
create index request_open on retrieval.request (state, valid_to) where state in ('submitting', 'awaiting-consent', 'retrieving');
create index request_created on retrieval.request (created_at);

-- Where a request stands with one source.
create table retrieval.holder (
  request_id text not null references retrieval.request (request_id),
  source_id text not null,
  org_id text not null,
  state text not null check (state in ('waiting', 'working', 'released', 'nothing', 'refused', 'silent', 'failed')),
  expected integer not null,
  released integer not null default 0,
  pages integer not null default 0,
  reason integer,
  changed_at timestamptz not null,
  primary key (request_id, source_id)
);

-- One page of one holder: what it may release and which records were meant.
create table retrieval.work (
  work_id text primary key,
  request_id text not null references retrieval.request (request_id),
  source_id text not null,
  org_id text not null,
  page integer not null,
  -- JSON
  parts text not null,
  records text not null,
  record_count integer not null,
  at_block bigint not null,
  state text not null check (state in ('waiting', 'taken', 'answered', 'dropped')),
  created_at timestamptz not null,
  taken_at timestamptz,
  -- Pages arrived with its answer.
  kept boolean not null default false,
  unique (request_id, source_id, page)
);
create index work_open on retrieval.work (source_id, created_at) where state in ('waiting', 'taken');

-- What arrived, in the asker's envelope; nobody here opens it.
create table retrieval.page (
  seq bigint generated always as identity primary key,
  request_id text not null references retrieval.request (request_id),
  source_id text not null,
  org_id text not null,
  page integer not null,
  release_id text not null unique,
  grant_id text not null,
  record_count integer not null,
  envelope text not null,
  released_at timestamptz not null
);
create index page_request on retrieval.page (request_id, seq);
create index page_grant on retrieval.page (grant_id);
create index page_released on retrieval.page (released_at);

-- Who looked: one row a release, from the holder's report and from the chain.
create table retrieval.access (
  release_id text primary key,
  request_id text not null,
  org_id text not null,
  source_id text,
  asker_id text not null,
  asker_org_id text not null,
  resident_id text not null,
  grant_id text not null,
  purpose integer not null,
  mode smallint not null,
  record_types bigint not null,
  record_count integer not null,
  at timestamptz not null,
  outcome smallint not null default 1,
  block_number bigint,
  transaction_hash text,
  final boolean not null default false
);
create index access_resident on retrieval.access (resident_id, at desc);
create index access_asker on retrieval.access (asker_id, at desc);
create index access_at on retrieval.access (at desc);
create index access_block on retrieval.access (block_number) where not final;

-- Requests as the chain has them, for releases of requests that were not made here.
create table retrieval.chain_request (
  request_id text primary key,
  org_id text not null default 'district',
  asker_id text not null,
  resident_id text not null,
  purpose integer not null,
  mode smallint not null,
  block_number bigint not null,
  transaction_hash text not null
);

create table retrieval.cursor (
  only_row boolean primary key default true check (only_row),
  final_block bigint not null
);
insert into retrieval.cursor (final_block) values (-1);

-- When a source's agent last asked for work.
create table retrieval.agent (
  source_id text primary key,
  org_id text not null,
  seen_at timestamptz not null
);

-- Messages until the messages service has them. Holds no name of a resident.
create table retrieval.notice (
  key text primary key,
  org_id text not null default 'district',
  -- JSON of the call.
  body text not null,
  at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null
);
