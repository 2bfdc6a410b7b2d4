-- Double entry, append-only: one row moves one sum from one account to another, and says what caused it.

CREATE SCHEMA ledger;

CREATE TYPE ledger.account AS ENUM
  ('national-bank', 'receipts', 'person-dues', 'suspense', 'returns', 'penalties', 'provider-payables');
CREATE TYPE ledger.reason AS ENUM
  ('received', 'posted', 'held-in-suspense', 'returned', 'excess-returned', 'released-from-suspense',
   'merged', 'reversed', 'paid-out', 'spent-on-care');

-- A step gives a thousand numbers, so that a batch takes its numbers in a few steps.
CREATE SEQUENCE ledger.transfer_id AS bigint INCREMENT BY 1000;

-- person_id 0: the Fund's own accounts, of no person. cause: the payment document; cause_line: its line, 0 for the whole.
CREATE TABLE ledger.transfer (
  person_id bigint NOT NULL,
  transfer_id bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  amount bigint NOT NULL,
  cause bigint NOT NULL,
  reverses bigint,
  moved_on date NOT NULL,
  cause_line integer NOT NULL,
  debit ledger.account NOT NULL,
  credit ledger.account NOT NULL,
  reason ledger.reason NOT NULL,
  CONSTRAINT transfer_pkey PRIMARY KEY (person_id, transfer_id),
  CONSTRAINT transfer_amount_is_positive CHECK (amount > 0),
  CONSTRAINT transfer_moves_between_two_accounts CHECK (debit <> credit),
  CONSTRAINT transfer_spends_nothing_before_2020
    CHECK (moved_on >= '2020-01-01' OR (reason <> 'spent-on-care' AND debit <> 'provider-payables'
      AND credit <> 'provider-payables' AND (credit <> 'national-bank' OR reason IN ('paid-out', 'reversed'))))
);
CREATE INDEX transfer_by_recording ON ledger.transfer USING brin (recorded_at);
CREATE INDEX transfer_of_the_fund ON ledger.transfer (cause) WHERE person_id = 0;

GRANT USAGE ON SCHEMA ledger TO kepil_app, kepil_reader;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA ledger TO kepil_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ledger TO kepil_app;
GRANT SELECT ON ALL TABLES IN SCHEMA ledger TO kepil_reader;
