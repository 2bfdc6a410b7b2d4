-- Reading that stands out: whose, by which figures, in which stretch of days, and what the auditor found when he looked.

CREATE SCHEMA oversight;
GRANT USAGE ON SCHEMA oversight TO kepil_app, kepil_worker, kepil_reader;

CREATE TYPE oversight.unusual_kind AS ENUM
  ('outside-hours', 'many-persons', 'one-person-again', 'own-family-name', 'break-glass');

CREATE SEQUENCE oversight.unusual_id AS bigint;
-- No person looked at is named: who they were is in the access log.
CREATE TABLE oversight.unusual (
  unusual_id bigint NOT NULL DEFAULT nextval('oversight.unusual_id'),
  account_id bigint NOT NULL,
  found_at timestamptz NOT NULL,
  looked_into_at timestamptz,
  looked_into_by bigint,
  own bigint NOT NULL,
  usual bigint NOT NULL,
  about bigint NOT NULL,
  from_on date NOT NULL,
  through_on date NOT NULL,
  kind oversight.unusual_kind NOT NULL,
  role text NOT NULL,
  note text,
  CONSTRAINT unusual_pkey PRIMARY KEY (unusual_id),
  CONSTRAINT unusual_looked_into_with_a_note CHECK ((looked_into_at IS NULL) = (note IS NULL))
);
CREATE UNIQUE INDEX unusual_open ON oversight.unusual (account_id, kind) WHERE looked_into_at IS NULL;

GRANT USAGE ON SEQUENCE oversight.unusual_id TO kepil_worker;
GRANT SELECT, INSERT, UPDATE (found_at, own, usual, about, from_on, through_on) ON oversight.unusual TO kepil_worker;
GRANT SELECT, UPDATE (looked_into_at, looked_into_by, note) ON oversight.unusual TO kepil_app;
GRANT SELECT ON oversight.unusual TO kepil_reader;

-- What the job that finds it reads: names of accounts, which of them are people, and family names of persons.
GRANT SELECT (account_id, account_name) ON rights.account TO kepil_worker;
GRANT SELECT (account_id) ON rights.session TO kepil_worker;
GRANT USAGE ON SCHEMA registry TO kepil_worker;
GRANT SELECT (person_id, recorded_at, surname) ON registry.person TO kepil_worker;
