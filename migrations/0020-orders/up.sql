-- Payment orders of payers: a file handed in by a payer is an order to his bank and credits nobody.

CREATE SCHEMA orders;
CREATE TYPE orders.order_state AS ENUM ('handed-in', 'executed', 'rejected');
CREATE SEQUENCE orders.order_id AS bigint;

CREATE TABLE orders.payer_order (
  order_id bigint NOT NULL,
  payer_id bigint NOT NULL,
  handed_in_at timestamptz NOT NULL,
  handed_in_on date NOT NULL,
  documents int NOT NULL,
  rows int NOT NULL,
  total bigint NOT NULL,
  state orders.order_state NOT NULL,
  handed_in_by text NOT NULL,
  file_name text NOT NULL,
  digest bytea NOT NULL,
  -- what the check of the file by itself found, as it is told
  findings jsonb NOT NULL,
  findings_left_out int NOT NULL,
  -- once the bank has executed or rejected it
  settled_at timestamptz,
  settled_on date,
  reason text,
  reference text,
  -- the payment file in which the bank's payment came
  file_id bigint,
  CONSTRAINT payer_order_pkey PRIMARY KEY (order_id),
  CONSTRAINT payer_order_settled CHECK ((state = 'handed-in') = (settled_at IS NULL)),
  CONSTRAINT payer_order_says_why CHECK ((state = 'rejected') = (reason IS NOT NULL)),
  CONSTRAINT payer_order_became CHECK ((state = 'executed') = (file_id IS NOT NULL AND reference IS NOT NULL))
);
CREATE UNIQUE INDEX payer_order_once ON orders.payer_order (digest) WHERE state <> 'rejected';
CREATE INDEX payer_order_by_payer ON orders.payer_order (payer_id, order_id);
CREATE INDEX payer_order_waiting ON orders.payer_order (order_id) WHERE state = 'handed-in';

-- The bytes as they came: the bank executes exactly what was shown.
CREATE TABLE orders.order_file (
  order_id bigint NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT order_file_pkey PRIMARY KEY (order_id),
  CONSTRAINT order_file_of_order FOREIGN KEY (order_id) REFERENCES orders.payer_order
);
ALTER TABLE orders.order_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- The day of the bank's notice of the money: of a file, and of each document taken from it; null: no notice has come.
ALTER TABLE payments.file ADD COLUMN noticed_on date;
ALTER TABLE payments.document ADD COLUMN confirmed_on date;

GRANT USAGE ON SCHEMA orders TO kepil_app;
GRANT USAGE ON SEQUENCE orders.order_id TO kepil_app;
GRANT SELECT, INSERT, UPDATE (state, settled_at, settled_on, reason, reference, file_id) ON orders.payer_order TO kepil_app;
GRANT SELECT, INSERT ON orders.order_file TO kepil_app;
