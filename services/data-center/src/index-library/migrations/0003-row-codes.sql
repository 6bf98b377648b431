-- Codes (HMAC-SM3) over rows under a key that is not in the database. The lane's covers how many entries it has, the source's how many
-- encounters: newest rows that vanish together with the count show at once. Empty in rows from before.
alter table index_library.lane add column mac text not null default '';
alter table index_library.source add column mac text not null default '';
alter table index_library.encounter add column no bigint not null default 0;
alter table index_library.encounter add column mac text not null default '';
alter table index_library.assignment add column mac text not null default '';
