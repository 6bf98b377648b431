-- Lists of one subject come newest first: the page is a range of the index, also where somebody has ten thousand.
drop index mirror.consent_resident;
drop index mirror.consent_grantee;
drop index mirror.access_request;
drop index mirror.access_resident;
drop index mirror.access_asker;
create index consent_resident on mirror.consent (resident, block_number, log_index);
create index consent_grantee on mirror.consent (grantee, block_number, log_index);
create index consent_holder on mirror.consent (holder, block_number, log_index);
create index access_request on mirror.access (request_id, block_number, log_index);
create index access_resident on mirror.access (resident, block_number, log_index);
create index access_asker on mirror.access (asker, block_number, log_index);
create index access_holder on mirror.access (holder, block_number, log_index);
create index access_grant on mirror.access (grant_id, block_number, log_index);
create index access_release on mirror.access (release_id);
