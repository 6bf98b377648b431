-- What waits is of a kind (index entries; behaviour evidence may follow), goes at once or by the side channel, and has an age.
alter table collection.outbox add column kind text not null default 'index';
alter table collection.outbox add column mode text not null default 'immediate' check (mode in ('side-channel', 'immediate'));
alter table collection.outbox add column queued_at timestamptz not null default now();
create index outbox_order on collection.outbox (source_id, mode, seq);

alter table collection.source_state add column sending_paused boolean not null default false;
