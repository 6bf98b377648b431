-- Each check of these references locked, that is wrote, one row somewhere in the large table of registrations. Registrations are never
-- removed, and a pair is written in the transaction that has just read or inserted both of them.
alter table empi.pair drop constraint pair_left_no_fkey;
alter table empi.pair drop constraint pair_right_no_fkey;
