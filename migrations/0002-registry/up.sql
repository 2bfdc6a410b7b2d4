-- Who people and payers are, and who belongs to which group in which days. IINs and names stand here (and in
-- the payment lines as received) and nowhere else. Every row is a version: nothing is changed, a later row says more.

CREATE SCHEMA registry;

CREATE TYPE registry.sex AS ENUM ('male', 'female');
CREATE TYPE registry.residence AS ENUM
  ('citizen', 'permanent-resident', 'kandas', 'eaeu-worker', 'eaeu-family', 'temporary');
CREATE TYPE registry.payer_kind AS ENUM
  ('legal-entity', 'entrepreneur', 'peasant-farm', 'private-practice', 'natural-person', 'state', 'unknown');

CREATE SEQUENCE registry.person_id AS bigint;
CREATE SEQUENCE registry.spell_id AS bigint;
CREATE SEQUENCE registry.payer_id AS bigint;

-- What was known of a person from recorded_at on; the last row not after an instant is what was known then.
CREATE TABLE registry.person (
  person_id bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  birth_on date NOT NULL,
  died_on date,
  participant_from date,
  sex registry.sex NOT NULL,
  residence registry.residence NOT NULL,
  -- set when this row says: the same person as that one, whose record holds from here on
  merged_into bigint,
  iin text COLLATE "C" NOT NULL,
  surname text NOT NULL,
  given_name text NOT NULL,
  patronymic text NOT NULL,
  name_fold text NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (person_id, recorded_at),
  CONSTRAINT person_dies_after_birth CHECK (died_on IS NULL OR died_on >= birth_on)
);

-- The map IIN → person. A re-issued IIN and a merge are one more row each; the last row not after an instant holds.
CREATE TABLE registry.person_by_iin (
  iin text COLLATE "C" NOT NULL,
  recorded_at timestamptz NOT NULL,
  person_id bigint NOT NULL,
  -- the index answers alone, without the table
  CONSTRAINT person_by_iin_pkey PRIMARY KEY (iin, recorded_at) INCLUDE (person_id)
);
-- A merge moves every number of a person; new persons come with growing ids, so the index only grows at its end.
CREATE INDEX person_by_iin_of_person ON registry.person_by_iin (person_id);

CREATE TABLE registry.payer (
  payer_id bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  identifier text NOT NULL,
  payer_kind registry.payer_kind NOT NULL,
  payer_name text NOT NULL,
  deregistered_on date,
  suspended_from date,
  suspended_until date,
  CONSTRAINT payer_pkey PRIMARY KEY (payer_id, recorded_at)
);
CREATE TABLE registry.payer_by_identifier (
  identifier text COLLATE "C" NOT NULL,
  payer_id bigint NOT NULL,
  CONSTRAINT payer_by_identifier_pkey PRIMARY KEY (identifier)
);

-- A stretch of days of one person: in a group (its identifier), in business ('entrepreneur'), in work ('employment',
-- 'gph'). until_on is the first day no longer in. A correction is a row that names the one it reverses, and a new one.
CREATE TABLE registry.spell (
  person_id bigint NOT NULL,
  spell_id bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  from_on date NOT NULL,
  until_on date,
  payer_id bigint,
  monthly_income bigint,
  reverses bigint,
  spell_kind text NOT NULL,
  source text NOT NULL,
  evidence text NOT NULL,
  CONSTRAINT spell_pkey PRIMARY KEY (person_id, spell_id),
  CONSTRAINT spell_has_days CHECK (until_on IS NULL OR until_on > from_on),
  CONSTRAINT spell_income_is_not_negative CHECK (monthly_income IS NULL OR monthly_income >= 0)
);

GRANT USAGE ON SCHEMA registry TO kepil_app, kepil_reader;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA registry TO kepil_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA registry TO kepil_app;
GRANT SELECT ON ALL TABLES IN SCHEMA registry TO kepil_reader;
