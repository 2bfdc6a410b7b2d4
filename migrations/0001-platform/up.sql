-- The machinery's own tables: the recording clock, idempotency keys, and who read whose record.

CREATE SCHEMA platform;
CREATE SCHEMA audit;

-- One row. A transaction that records facts updates it first, so such transactions follow one another and
-- recorded_at grows strictly in the order of commits: "what was known at an instant" is exact, for ever.
CREATE TABLE platform.recording (
  only_row boolean NOT NULL DEFAULT true,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT recording_pkey PRIMARY KEY (only_row),
  CONSTRAINT recording_has_one_row CHECK (only_row)
);
INSERT INTO platform.recording (recorded_at) VALUES ('2015-11-16T00:00:00Z');

CREATE TABLE platform.idempotency_key (
  idempotency_key text NOT NULL,
  route text NOT NULL,
  request_digest bytea NOT NULL,
  answer_code integer,
  answer_body text,
  created_at timestamptz NOT NULL,
  CONSTRAINT idempotency_key_pkey PRIMARY KEY (idempotency_key, route)
);

-- What this database holds: 'demonstration' when a synthetic region was loaded, with its progress.
CREATE TABLE platform.setting (
  name text NOT NULL,
  value jsonb NOT NULL,
  CONSTRAINT setting_pkey PRIMARY KEY (name)
);

CREATE SEQUENCE audit.access_id AS bigint CACHE 100;
CREATE TABLE audit.access (
  person_id bigint NOT NULL,
  access_id bigint NOT NULL DEFAULT nextval('audit.access_id'),
  accessed_at timestamptz NOT NULL,
  who text NOT NULL,
  what text NOT NULL,
  why text NOT NULL,
  CONSTRAINT access_pkey PRIMARY KEY (person_id, access_id)
);

GRANT USAGE ON SCHEMA platform, audit TO kepil_app, kepil_reader;
GRANT SELECT, UPDATE ON platform.recording TO kepil_app;
GRANT SELECT, INSERT, UPDATE ON platform.setting TO kepil_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.idempotency_key TO kepil_app;
GRANT SELECT, INSERT ON audit.access TO kepil_app;
GRANT USAGE ON SEQUENCE audit.access_id TO kepil_app;
GRANT SELECT ON platform.recording, platform.setting TO kepil_reader;
GRANT SELECT, INSERT ON audit.access TO kepil_reader;
GRANT USAGE ON SEQUENCE audit.access_id TO kepil_reader;
