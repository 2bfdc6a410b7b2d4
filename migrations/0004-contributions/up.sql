-- The person-month record: what was credited for a person's month, by whom, on which day, by which transfer.

CREATE SCHEMA contributions;

CREATE TYPE contributions.payer_kind AS ENUM ('employer', 'gph', 'entrepreneur', 'self');

-- One row a credit. A reversing row names the transfer it takes back and repeats its sum.
CREATE TABLE contributions.person_month (
  person_id bigint NOT NULL,
  transfer_id bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  amount bigint NOT NULL,
  payer_id bigint NOT NULL,
  reverses bigint,
  month integer NOT NULL,
  credited_on date NOT NULL,
  purpose_code smallint NOT NULL,
  payer_kind contributions.payer_kind NOT NULL,
  CONSTRAINT person_month_pkey PRIMARY KEY (person_id, month, transfer_id),
  CONSTRAINT person_month_amount_is_positive CHECK (amount > 0),
  CONSTRAINT person_month_is_a_month CHECK (month BETWEEN 201707 AND 299912 AND month % 100 BETWEEN 1 AND 12)
);

GRANT USAGE ON SCHEMA contributions TO kepil_app, kepil_reader;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA contributions TO kepil_app;
GRANT SELECT ON ALL TABLES IN SCHEMA contributions TO kepil_reader;
