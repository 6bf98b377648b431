-- How far whoever opened it has come; under the session's code, so those from before are ended.
delete from accounts.session;
alter table accounts.session add column stage text not null default 'full';
