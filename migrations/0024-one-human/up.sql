-- One human behind several accounts is told by what the issuer says of him: of it a digest, which is empty until he signs in next.

ALTER TABLE rights.account ADD COLUMN human_digest bytea;
ALTER TABLE rights.account ADD CONSTRAINT account_human_digest_is_sha_256 CHECK (octet_length(human_digest) = 32);
CREATE INDEX account_of_human ON rights.account (human_digest) WHERE human_digest IS NOT NULL;

GRANT UPDATE (human_digest) ON rights.account TO kepil_app;
GRANT UPDATE (human_digest) ON rights.account TO kepil_eraser;
