CREATE SCHEMA cases;
GRANT USAGE ON SCHEMA cases TO kepil_app;

CREATE TYPE cases.kind AS ENUM ('question', 'wrong-data', 'payment-missing', 'who-looked', 'complaint', 'report', 'audit');
CREATE TYPE cases.stand AS ENUM ('unassigned', 'taken', 'waiting', 'closed');
CREATE TYPE cases.event_kind AS ENUM ('opened', 'taken', 'handed-over', 'message', 'file', 'asked', 'resumed', 'closed', 'reopened');
CREATE TYPE cases.outcome AS ENUM ('answered', 'not-ours', 'corrected', 'data-right', 'sent-to-register', 'payment-found',
  'payment-not-received', 'payment-returned', 'look-lawful', 'look-unlawful', 'upheld', 'upheld-in-part', 'not-upheld',
  'confirmed', 'not-confirmed');

-- How a case stands follows from its events, and is kept beside them for the queues.
CREATE SEQUENCE cases.case_id AS bigint;
CREATE TABLE cases.case_file (
  case_id bigint NOT NULL DEFAULT nextval('cases.case_id'),
  person_id bigint,
  payer_id bigint,
  opened_by bigint NOT NULL,
  taken_by bigint,
  opened_at timestamptz NOT NULL,
  edition date NOT NULL,
  due_on date,
  kind cases.kind NOT NULL,
  stand cases.stand NOT NULL,
  outcome cases.outcome,
  case_number text NOT NULL,
  worked_by text NOT NULL,
  details jsonb NOT NULL,
  CONSTRAINT case_file_pkey PRIMARY KEY (case_id),
  CONSTRAINT case_file_once UNIQUE (case_number),
  CONSTRAINT case_is_about_one CHECK ((person_id IS NULL) <> (payer_id IS NULL)),
  CONSTRAINT case_taken_by_somebody CHECK (stand NOT IN ('taken', 'waiting') OR taken_by IS NOT NULL),
  CONSTRAINT case_ends_somehow CHECK ((stand = 'closed') = (outcome IS NOT NULL))
);
CREATE INDEX case_file_by_person ON cases.case_file (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX case_file_by_opener ON cases.case_file (opened_by);
CREATE INDEX case_file_by_taker ON cases.case_file (taken_by) WHERE stand <> 'closed';
CREATE INDEX case_file_by_queue ON cases.case_file (worked_by, due_on) WHERE stand <> 'closed';
CREATE INDEX case_file_closed ON cases.case_file (worked_by, case_id) WHERE stand = 'closed';

CREATE TABLE cases.event (
  case_id bigint NOT NULL,
  place int NOT NULL,
  account_id bigint NOT NULL,
  happened_at timestamptz NOT NULL,
  event_kind cases.event_kind NOT NULL,
  outcome cases.outcome,
  by_role text NOT NULL,
  by_name text NOT NULL,
  words text,
  handed_to text,
  CONSTRAINT event_pkey PRIMARY KEY (case_id, place),
  CONSTRAINT event_of_case FOREIGN KEY (case_id) REFERENCES cases.case_file,
  CONSTRAINT event_says_to_whom CHECK ((event_kind = 'handed-over') = (handed_to IS NOT NULL)),
  CONSTRAINT event_says_how CHECK ((event_kind = 'closed') = (outcome IS NOT NULL))
);

-- By its place among the events. Until a scanner has passed it, it is in quarantine; of an infected one nothing is kept.
CREATE TYPE cases.file_state AS ENUM ('kept', 'quarantined', 'infected');
CREATE TABLE cases.file (
  case_id bigint NOT NULL,
  place int NOT NULL,
  size_bytes int NOT NULL,
  account_id bigint NOT NULL,
  state cases.file_state NOT NULL,
  media text NOT NULL,
  file_name text NOT NULL,
  content bytea,
  CONSTRAINT file_pkey PRIMARY KEY (case_id, place),
  CONSTRAINT file_of_event FOREIGN KEY (case_id, place) REFERENCES cases.event,
  CONSTRAINT file_infected_is_gone CHECK ((state = 'infected') = (content IS NULL))
);
CREATE INDEX file_by_account ON cases.file (account_id);

GRANT USAGE ON SEQUENCE cases.case_id TO kepil_app;
GRANT SELECT, INSERT, UPDATE (taken_by, due_on, stand, outcome, worked_by) ON cases.case_file TO kepil_app;
GRANT SELECT, INSERT ON cases.event TO kepil_app;
GRANT SELECT, INSERT, UPDATE (state, content) ON cases.file TO kepil_app;
