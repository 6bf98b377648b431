-- What is anchored of a change: the canonical text (JHC-CHG-1) and its hash, SM3(0x14 || text), as a leaf of a ChangeLog batch.
alter table empi.outbox add column record text not null default '';
alter table empi.outbox add column leaf text not null default '';
