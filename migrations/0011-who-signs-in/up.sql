CREATE SCHEMA rights;
GRANT USAGE ON SCHEMA rights TO kepil_app, kepil_reader;

CREATE TYPE rights.session_end AS ENUM ('signed-out', 'ended-elsewhere', 'idle', 'too-long', 'too-many');

CREATE SEQUENCE rights.account_id AS bigint;
CREATE TABLE rights.account (
  account_id bigint NOT NULL DEFAULT nextval('rights.account_id'),
  person_id bigint,
  signed_up_at timestamptz NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  account_name text NOT NULL,
  CONSTRAINT account_pkey PRIMARY KEY (account_id),
  CONSTRAINT account_once UNIQUE (issuer, subject)
);

CREATE SEQUENCE rights.session_id AS bigint;
CREATE TABLE rights.session (
  session_id bigint NOT NULL DEFAULT nextval('rights.session_id'),
  account_id bigint NOT NULL,
  signed_in_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_as rights.session_end,
  secret_digest bytea NOT NULL,
  roles jsonb NOT NULL,
  CONSTRAINT session_pkey PRIMARY KEY (session_id),
  CONSTRAINT session_once UNIQUE (secret_digest),
  CONSTRAINT session_end_says_how CHECK ((ended_at IS NULL) = (ended_as IS NULL))
);
CREATE INDEX session_open ON rights.session (account_id) WHERE ended_at IS NULL;

CREATE TABLE rights.sign_in (
  state_digest bytea NOT NULL,
  begun_at timestamptz NOT NULL,
  nonce text NOT NULL,
  verifier text NOT NULL,
  return_to text NOT NULL,
  arrives_at text NOT NULL,
  CONSTRAINT sign_in_pkey PRIMARY KEY (state_digest)
);

GRANT USAGE ON SEQUENCE rights.account_id, rights.session_id TO kepil_app;
GRANT SELECT, INSERT, UPDATE (person_id, account_name) ON rights.account TO kepil_app;
GRANT SELECT, INSERT, UPDATE (seen_at, ended_at, ended_as) ON rights.session TO kepil_app;
GRANT SELECT, INSERT, DELETE ON rights.sign_in TO kepil_app;
GRANT SELECT ON rights.account TO kepil_reader;
