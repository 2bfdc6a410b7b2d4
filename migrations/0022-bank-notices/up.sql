-- Notices of the bank that come by themselves, their entries, and the documents whose day they confirm.

CREATE TYPE payments.notice_state AS ENUM ('refused', 'matching', 'matched');
-- 'confirmed-before': it tells again of money whose day stands already.
CREATE TYPE payments.entry_state AS ENUM ('pending', 'confirmed', 'confirmed-before', 'waiting');
CREATE SEQUENCE payments.notice_id AS bigint;

CREATE TABLE payments.notice (
  notice_id bigint NOT NULL,
  received_at timestamptz NOT NULL,
  received_on date NOT NULL,
  entries integer NOT NULL,
  -- entries of it that other notices had told of
  repeated integer NOT NULL,
  debits integer NOT NULL,
  not_booked integer NOT NULL,
  refused integer NOT NULL,
  findings_left_out integer NOT NULL,
  state payments.notice_state NOT NULL,
  message text,
  file_name text NOT NULL,
  digest bytea NOT NULL,
  findings jsonb NOT NULL,
  CONSTRAINT notice_pkey PRIMARY KEY (notice_id)
);
CREATE UNIQUE INDEX notice_once ON payments.notice (digest);
CREATE INDEX notice_unfinished ON payments.notice (notice_id) WHERE state = 'matching';

-- An entry of the account as it was read; whatever notice tells of it, it is kept once.
CREATE TABLE payments.notice_entry (
  notice_id bigint NOT NULL,
  ordinal integer NOT NULL,
  recorded_at timestamptz NOT NULL,
  decided_at timestamptz,
  amount bigint NOT NULL,
  document_id bigint,
  credited_on date NOT NULL,
  line integer NOT NULL,
  -- of equal entries of one notice, the first, the second …
  occurrence integer NOT NULL,
  purpose_code smallint,
  is_reversal boolean NOT NULL,
  state payments.entry_state NOT NULL,
  reason text,
  payer_account text NOT NULL,
  told_references text[] NOT NULL,
  -- of the bank's own number of it, where it gave one
  bank_mark bytea,
  identity bytea NOT NULL,
  CONSTRAINT notice_entry_pkey PRIMARY KEY (notice_id, ordinal),
  CONSTRAINT notice_entry_amount_is_positive CHECK (amount > 0),
  CONSTRAINT notice_entry_waits_for_a_reason CHECK ((state = 'waiting') = (reason IS NOT NULL)),
  CONSTRAINT notice_entry_confirms_a_document
    CHECK (state NOT IN ('confirmed', 'confirmed-before') OR document_id IS NOT NULL)
);
CREATE UNIQUE INDEX notice_entry_once ON payments.notice_entry (identity);
CREATE INDEX notice_entry_open ON payments.notice_entry (notice_id, ordinal) WHERE state IN ('pending', 'waiting');

-- By which entry a document was confirmed, and from which day to which its money was moved. Never changed.
CREATE TABLE payments.confirmation (
  document_id bigint NOT NULL,
  notice_id bigint NOT NULL,
  ordinal integer NOT NULL,
  recorded_at timestamptz NOT NULL,
  credited_before date NOT NULL,
  credited_on date NOT NULL,
  CONSTRAINT confirmation_pkey PRIMARY KEY (document_id)
);

CREATE INDEX document_by_reference ON payments.document (reference) WHERE reference <> '';
CREATE INDEX document_unconfirmed ON payments.document (file_id) WHERE confirmed_on IS NULL;

GRANT SELECT, INSERT ON payments.notice, payments.notice_entry, payments.confirmation TO kepil_app;
GRANT UPDATE (state) ON payments.notice TO kepil_app;
GRANT UPDATE (state, reason, document_id, decided_at) ON payments.notice_entry TO kepil_app;
-- The day that holds now; the one before stands in the confirmation.
GRANT UPDATE (credited_on, confirmed_on) ON payments.document TO kepil_app;
GRANT UPDATE (credited_on) ON payments.suspense TO kepil_app;
GRANT USAGE ON SEQUENCE payments.notice_id TO kepil_app;
GRANT SELECT ON payments.confirmation TO kepil_reader;
-- A name of a file and a reference are whatever somebody wrote: a person's too.
GRANT SELECT (notice_id, file_name), UPDATE (file_name) ON payments.notice TO kepil_eraser;
GRANT SELECT (notice_id, ordinal, told_references), UPDATE (told_references) ON payments.notice_entry TO kepil_eraser;
