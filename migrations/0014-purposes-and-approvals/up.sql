-- What an office reads a person's record for, who acts for whom, who was given what, and what takes two to do.

ALTER TABLE rights.session ADD COLUMN organisation text;

CREATE TYPE rights.visit_kind AS ENUM ('ticket', 'appointment');

CREATE SEQUENCE rights.visit_id AS bigint;
CREATE TABLE rights.visit (
  visit_id bigint NOT NULL DEFAULT nextval('rights.visit_id'),
  person_id bigint NOT NULL,
  announced_by bigint NOT NULL,
  announced_at timestamptz NOT NULL,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  visit_kind rights.visit_kind NOT NULL,
  organisation text NOT NULL,
  reference text NOT NULL,
  CONSTRAINT visit_pkey PRIMARY KEY (visit_id),
  CONSTRAINT visit_lasts CHECK (from_at < until_at)
);
CREATE INDEX visit_of_person ON rights.visit (person_id, organisation, until_at);

CREATE SEQUENCE rights.break_glass_id AS bigint;
CREATE TABLE rights.break_glass (
  break_glass_id bigint NOT NULL DEFAULT nextval('rights.break_glass_id'),
  account_id bigint NOT NULL,
  person_id bigint NOT NULL,
  opened_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  opened_as text NOT NULL,
  reason text NOT NULL,
  CONSTRAINT break_glass_pkey PRIMARY KEY (break_glass_id),
  CONSTRAINT break_glass_lasts CHECK (opened_at < until_at)
);
CREATE INDEX break_glass_of_account ON rights.break_glass (account_id, person_id, until_at);

CREATE SEQUENCE rights.proposal_id AS bigint;
CREATE TABLE rights.proposal (
  proposal_id bigint NOT NULL DEFAULT nextval('rights.proposal_id'),
  proposed_by bigint NOT NULL,
  proposed_at timestamptz NOT NULL,
  deed text NOT NULL,
  reason text NOT NULL,
  digest bytea NOT NULL,
  object jsonb NOT NULL,
  CONSTRAINT proposal_pkey PRIMARY KEY (proposal_id)
);

-- One a proposal: whoever decides second finds it decided.
CREATE TABLE rights.decision (
  proposal_id bigint NOT NULL,
  decided_by bigint NOT NULL,
  decided_at timestamptz NOT NULL,
  approved boolean NOT NULL,
  reason text NOT NULL,
  CONSTRAINT decision_pkey PRIMARY KEY (proposal_id),
  CONSTRAINT decision_of_proposal FOREIGN KEY (proposal_id) REFERENCES rights.proposal (proposal_id)
);

CREATE TYPE rights.representation_kind AS ENUM ('parent', 'guardian');

CREATE SEQUENCE rights.representation_id AS bigint;
CREATE TABLE rights.representation (
  representation_id bigint NOT NULL DEFAULT nextval('rights.representation_id'),
  person_id bigint NOT NULL,
  represented_id bigint NOT NULL,
  proposal_id bigint,
  recorded_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by bigint,
  from_on date NOT NULL,
  until_on date,
  representation_kind rights.representation_kind NOT NULL,
  evidence text NOT NULL,
  CONSTRAINT representation_pkey PRIMARY KEY (representation_id),
  CONSTRAINT representation_of_another CHECK (person_id <> represented_id)
);
CREATE UNIQUE INDEX representation_once ON rights.representation (person_id, represented_id) WHERE ended_at IS NULL;

CREATE SEQUENCE rights.grant_id AS bigint;
CREATE TABLE rights.staff_grant (
  grant_id bigint NOT NULL DEFAULT nextval('rights.grant_id'),
  account_id bigint NOT NULL,
  proposal_id bigint NOT NULL,
  substitutes_for bigint,
  given_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by bigint,
  from_on date NOT NULL,
  until_on date NOT NULL,
  staff_role text NOT NULL,
  staff_function text,
  unit text,
  end_reason text,
  CONSTRAINT staff_grant_pkey PRIMARY KEY (grant_id),
  CONSTRAINT staff_grant_lasts CHECK (from_on < until_on)
);
CREATE INDEX staff_grant_of_account ON rights.staff_grant (account_id, until_on);

CREATE SEQUENCE rights.delegation_id AS bigint;
CREATE TABLE rights.delegation (
  delegation_id bigint NOT NULL DEFAULT nextval('rights.delegation_id'),
  payer_id bigint NOT NULL,
  person_id bigint NOT NULL,
  proposal_id bigint,
  given_by bigint NOT NULL,
  given_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by bigint,
  from_on date NOT NULL,
  until_on date NOT NULL,
  abilities text[] NOT NULL,
  CONSTRAINT delegation_pkey PRIMARY KEY (delegation_id),
  CONSTRAINT delegation_lasts CHECK (from_on < until_on)
);
CREATE INDEX delegation_of_person ON rights.delegation (person_id) WHERE ended_at IS NULL;
CREATE INDEX delegation_of_payer ON rights.delegation (payer_id);

CREATE TABLE rights.invitation (
  code_digest bytea NOT NULL,
  payer_id bigint NOT NULL,
  given_by bigint NOT NULL,
  given_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  used_by bigint,
  until_on date NOT NULL,
  invited text NOT NULL,
  abilities text[] NOT NULL,
  CONSTRAINT invitation_pkey PRIMARY KEY (code_digest)
);

GRANT USAGE ON SEQUENCE rights.visit_id, rights.break_glass_id, rights.proposal_id, rights.representation_id, rights.grant_id,
  rights.delegation_id TO kepil_app;
GRANT SELECT, INSERT ON rights.visit, rights.break_glass, rights.proposal, rights.decision TO kepil_app;
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON rights.representation, rights.delegation TO kepil_app;
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by, end_reason) ON rights.staff_grant TO kepil_app;
GRANT SELECT, INSERT, UPDATE (used_at, used_by) ON rights.invitation TO kepil_app;

-- An organisation's own payments, those credited last first.
CREATE INDEX document_of_payer ON payments.document (payer_id, credited_on, document_id);
