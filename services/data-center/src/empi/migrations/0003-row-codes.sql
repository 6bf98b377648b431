-- Codes (HMAC-SM3) over rows under a key that is not in the database, and gapless numbers where rows had none: an edited, forged or
-- removed row shows in the audit. `writer` is the head: how many of each there are. Empty in rows from before.
alter table empi.writer add column event_no bigint not null default 0;
alter table empi.writer add column decision_no bigint not null default 0;
alter table empi.writer add column mac text not null default '';
alter table empi.registration add column mac text not null default '';
alter table empi.person add column mac text not null default '';
alter table empi.assignment_change add column mac text not null default '';
alter table empi.event add column no bigint not null default 0;
alter table empi.event add column mac text not null default '';
alter table empi.outbox add column mac text not null default '';
-- A person's decision on a pair; what the score alone says can be worked out again and needs no code.
alter table empi.pair add column decision_no bigint;
alter table empi.pair add column decision_mac text not null default '';
