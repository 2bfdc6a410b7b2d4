-- Who is insured on which days, derived from the record by the law alone; and every answer given, by its number.

CREATE SCHEMA status;

CREATE TYPE status.spell_state AS ENUM
  ('paid', 'state', 'grace', 'prepaid', 'own-service', 'not-participant',
   'uninsured-never-covered', 'uninsured-group-ended', 'uninsured-employer-stopped', 'uninsured-own-payments-stopped',
   'unknown');

-- A person's days from 2020-01-01 on, without gaps; through_on absent: nothing known ends it.
-- run_from and run_through bound the unbroken run of insured days the spell belongs to.
CREATE TABLE status.spell (
  person_id bigint NOT NULL,
  from_on date NOT NULL,
  through_on date,
  run_from date,
  run_through date,
  state status.spell_state NOT NULL,
  CONSTRAINT spell_pkey PRIMARY KEY (person_id, from_on),
  CONSTRAINT spell_has_days CHECK (through_on IS NULL OR through_on >= from_on)
);

-- What was asked, when, under which law, the short result, and a digest of the whole answer, which is made again
-- from the record whenever it is asked for. Spread by its number, as it is looked up by nothing else.
CREATE TABLE status.answer (
  number text NOT NULL,
  person_id bigint NOT NULL,
  answered_at timestamptz NOT NULL,
  known_at timestamptz NOT NULL,
  on_day date NOT NULL,
  known_on date,
  edition text NOT NULL,
  law_version text NOT NULL,
  short_result jsonb NOT NULL,
  digest bytea NOT NULL,
  CONSTRAINT answer_pkey PRIMARY KEY (number)
);

CREATE SEQUENCE status.recomputation_id AS bigint;

-- A recomputation goes by ranges of person_id; a range done is not done again after a crash.
CREATE TABLE status.recomputed_range (
  recomputation_id bigint NOT NULL,
  range_from bigint NOT NULL,
  range_until bigint NOT NULL,
  persons bigint NOT NULL,
  changed bigint NOT NULL,
  done_at timestamptz NOT NULL,
  CONSTRAINT recomputed_range_pkey PRIMARY KEY (recomputation_id, range_from)
);
CREATE TABLE status.recomputation (
  recomputation_id bigint NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  range_size bigint NOT NULL,
  -- a run cut short goes on only under the law it was begun with
  law_version text NOT NULL,
  CONSTRAINT recomputation_pkey PRIMARY KEY (recomputation_id)
);

GRANT USAGE ON SCHEMA status TO kepil_app, kepil_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA status TO kepil_app, kepil_reader;
GRANT INSERT, DELETE ON status.spell TO kepil_app;
GRANT INSERT ON status.answer, status.recomputed_range, status.recomputation TO kepil_app;
GRANT UPDATE (finished_at) ON status.recomputation TO kepil_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA status TO kepil_app;
