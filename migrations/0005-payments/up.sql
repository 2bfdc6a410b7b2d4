-- Payment files as received, their documents and lines, what was found, and what became of each line.

CREATE SCHEMA payments;

-- 'accepting': its documents are being taken, batch by batch; found so after a crash, the rest of them is taken.
CREATE TYPE payments.file_state AS ENUM ('received', 'checked', 'accepting', 'accepted', 'refused');
CREATE TYPE payments.document_state AS ENUM ('posted-whole', 'split', 'returned-whole');
CREATE TYPE payments.line_outcome AS ENUM ('posted', 'suspense', 'returned');

CREATE SEQUENCE payments.file_id AS bigint;
CREATE SEQUENCE payments.document_id AS bigint;

CREATE TABLE payments.file (
  file_id bigint NOT NULL,
  received_at timestamptz NOT NULL,
  received_on date NOT NULL,
  accepted_at timestamptz,
  size_bytes bigint NOT NULL,
  state payments.file_state NOT NULL,
  -- taken without waiting for a person to accept it (the intake of the command line)
  straight_through boolean NOT NULL,
  digest bytea NOT NULL,
  file_name text NOT NULL,
  -- format, encoding, counts, sums and findings as the check answered them
  check_answer jsonb,
  CONSTRAINT file_pkey PRIMARY KEY (file_id)
);
CREATE INDEX file_by_digest ON payments.file (digest);
CREATE INDEX file_unfinished ON payments.file (file_id) WHERE state IN ('received', 'accepting');

-- The bytes as they came, in pieces, so that any step can be taken again after a crash.
CREATE TABLE payments.file_piece (
  file_id bigint NOT NULL,
  piece integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT file_piece_pkey PRIMARY KEY (file_id, piece)
);
ALTER TABLE payments.file_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A document taken in: once by its content, once by its sender and reference. Sums are in tiyn and add up to total.
CREATE TABLE payments.document (
  document_id bigint NOT NULL,
  file_id bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  ordinal integer NOT NULL,
  payer_id bigint NOT NULL,
  total bigint NOT NULL,
  posted bigint NOT NULL,
  suspense bigint NOT NULL,
  returned bigint NOT NULL,
  line_count integer NOT NULL,
  credited_on date NOT NULL,
  purpose_code smallint NOT NULL,
  state payments.document_state NOT NULL,
  content_digest bytea NOT NULL,
  sender text NOT NULL,
  reference text NOT NULL,
  payer_identifier text NOT NULL,
  findings jsonb,
  CONSTRAINT document_pkey PRIMARY KEY (document_id),
  CONSTRAINT document_splits_whole CHECK (posted + suspense + returned = total)
);
CREATE UNIQUE INDEX document_taken_once ON payments.document (content_digest);
CREATE UNIQUE INDEX document_reference_once ON payments.document (sender, reference) WHERE reference <> '';
CREATE INDEX document_by_file ON payments.document (file_id, ordinal);
CREATE INDEX document_by_day ON payments.document (credited_on);

-- A line as received, keyed by its document; the only place besides the registry where an IIN and names stand.
CREATE TABLE payments.line (
  document_id bigint NOT NULL,
  line integer NOT NULL,
  month integer,
  person_id bigint,
  amount bigint NOT NULL,
  posted bigint NOT NULL,
  returned bigint NOT NULL,
  outcome payments.line_outcome NOT NULL,
  iin text NOT NULL,
  birth_text text NOT NULL,
  surname text NOT NULL,
  given_name text NOT NULL,
  patronymic text NOT NULL,
  period_text text NOT NULL,
  findings jsonb,
  CONSTRAINT line_pkey PRIMARY KEY (document_id, line),
  CONSTRAINT line_amount_is_positive CHECK (amount > 0)
);

-- Lines that could not be placed, and when they were. Retried after each register import.
CREATE TABLE payments.suspense (
  document_id bigint NOT NULL,
  line integer NOT NULL,
  opened_at timestamptz NOT NULL,
  released_at timestamptz,
  released_as payments.line_outcome,
  -- of the amount, what was entered for the person; the rest was sent back
  released_posted bigint,
  amount bigint NOT NULL,
  credited_on date NOT NULL,
  iin text NOT NULL,
  CONSTRAINT suspense_pkey PRIMARY KEY (document_id, line),
  CONSTRAINT suspense_release_says_how CHECK
    ((released_at IS NULL) = (released_as IS NULL) AND (released_at IS NULL) = (released_posted IS NULL))
);
CREATE INDEX suspense_open ON payments.suspense (iin) WHERE released_at IS NULL;

GRANT USAGE ON SCHEMA payments TO kepil_app, kepil_reader;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA payments TO kepil_app;
GRANT UPDATE (state, accepted_at, check_answer) ON payments.file TO kepil_app;
GRANT UPDATE (released_at, released_as, released_posted) ON payments.suspense TO kepil_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA payments TO kepil_app;
GRANT SELECT ON ALL TABLES IN SCHEMA payments TO kepil_reader;
