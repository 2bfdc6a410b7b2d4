-- What jobs leave behind and what they may; what callers did in a day, which every process counts together.

-- How often a job was done, and what became of it last.
CREATE TABLE platform.job (
  name text NOT NULL,
  times_done bigint NOT NULL,
  done_at timestamptz,
  failed_at timestamptz,
  CONSTRAINT job_pkey PRIMARY KEY (name)
);

-- By account, or by address of those who have not signed in; forgotten with the day.
CREATE TABLE platform.caller_count (
  counted_on date NOT NULL,
  amount bigint NOT NULL,
  what text NOT NULL,
  caller text NOT NULL,
  CONSTRAINT caller_count_pkey PRIMARY KEY (counted_on, what, caller)
);

-- The bytes of a refused file go when their term is over; that it was stays.
ALTER TABLE payments.file ADD COLUMN bytes_removed_at timestamptz;
CREATE INDEX file_refused ON payments.file (received_at) WHERE state = 'refused' AND bytes_removed_at IS NULL;

-- Entries of a stretch of days, without reading those of all years.
CREATE INDEX access_by_time ON audit.access USING brin (written_at) WITH (pages_per_range = 32);

GRANT USAGE ON SCHEMA platform, audit, payments, rights TO kepil_worker;
GRANT SELECT, INSERT, UPDATE ON platform.job TO kepil_worker;
GRANT SELECT ON platform.job TO kepil_app, kepil_reader;
GRANT SELECT, INSERT, UPDATE ON platform.caller_count TO kepil_app;
GRANT SELECT (counted_on), DELETE ON platform.caller_count TO kepil_worker;
GRANT SELECT (idempotency_key, route, created_at), DELETE ON platform.idempotency_key TO kepil_worker;
GRANT SELECT (state_digest, begun_at), DELETE ON rights.sign_in TO kepil_worker;
GRANT SELECT (session_id, seen_at, ends_at, ended_at), UPDATE (ended_at, ended_as) ON rights.session TO kepil_worker;
GRANT SELECT (file_id, state, received_at, bytes_removed_at), UPDATE (bytes_removed_at) ON payments.file TO kepil_worker;
GRANT SELECT (file_id), DELETE ON payments.file_piece TO kepil_worker;
GRANT SELECT ON audit.access, audit.chain TO kepil_worker;
