-- Where an authority is asked about one certificate (OCSP). Empty: its revocation list alone counts.
alter table identity.authority add column responder_url text;
