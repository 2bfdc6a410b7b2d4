-- What persons are told: each notice once, in the inbox from the transaction of its event on; and on what ways it goes outside.

CREATE SCHEMA notices;
CREATE TYPE notices.way AS ENUM ('email', 'sms');

-- It is the outbox too: passed_on_at is absent until it was looked at whether it goes outside the portal.
CREATE SEQUENCE notices.notice_id AS bigint;
CREATE TABLE notices.notice (
  person_id bigint NOT NULL,
  notice_id bigint NOT NULL DEFAULT nextval('notices.notice_id'),
  happened_at timestamptz NOT NULL,
  read_at timestamptz,
  passed_on_at timestamptz,
  kind text NOT NULL,
  -- what makes it the same one: of an event a person is told once
  event text NOT NULL,
  facts jsonb NOT NULL,
  CONSTRAINT notice_pkey PRIMARY KEY (person_id, notice_id),
  CONSTRAINT notice_once UNIQUE (person_id, kind, event)
);
CREATE INDEX notice_to_pass_on ON notices.notice (notice_id) WHERE passed_on_at IS NULL;
CREATE INDEX notice_by_age ON notices.notice USING brin (happened_at) WITH (pages_per_range = 32);

-- Where, how and when a person wishes to be told outside the portal; without a row nowhere.
CREATE TABLE notices.wish (
  person_id bigint NOT NULL,
  quiet_from_minute smallint NOT NULL,
  quiet_until_minute smallint NOT NULL,
  wished_at timestamptz NOT NULL,
  language text NOT NULL,
  email text,
  telephone text,
  CONSTRAINT wish_pkey PRIMARY KEY (person_id),
  CONSTRAINT wish_is_quiet_within_a_day
    CHECK (quiet_from_minute BETWEEN 0 AND 1439 AND quiet_until_minute BETWEEN 0 AND 1439)
);

-- A notice on its way outside, one a way: when it is tried next, what came of it, and who received it when.
CREATE TABLE notices.delivery (
  person_id bigint NOT NULL,
  notice_id bigint NOT NULL,
  way notices.way NOT NULL,
  tries int NOT NULL,
  due_at timestamptz,
  sent_at timestamptz,
  received_at timestamptz,
  failed_at timestamptz,
  language text NOT NULL,
  address text NOT NULL,
  -- by which the receiver of an e-mail sees a repeat, and a carrier of short messages gives its receipt
  reference text,
  CONSTRAINT delivery_pkey PRIMARY KEY (person_id, notice_id, way),
  CONSTRAINT delivery_ends_once CHECK (num_nonnulls(due_at, sent_at, failed_at) = 1),
  CONSTRAINT delivery_received_was_sent CHECK (received_at IS NULL OR sent_at IS NOT NULL)
);
CREATE INDEX delivery_due ON notices.delivery (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX delivery_by_reference ON notices.delivery (reference) WHERE way = 'sms';

GRANT USAGE ON SCHEMA notices TO kepil_app, kepil_worker, kepil_looker, kepil_eraser;
GRANT USAGE ON SEQUENCE notices.notice_id TO kepil_app, kepil_worker;

ALTER TABLE notices.notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY notice_of_everybody ON notices.notice TO kepil_app, kepil_worker, kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY notice_of_the_seen ON notices.notice FOR SELECT TO kepil_looker
  USING (strpos(current_setting('kepil.sees', true), ',' || person_id || ',') > 0);
GRANT SELECT, INSERT (person_id, happened_at, kind, event, facts), UPDATE (read_at) ON notices.notice TO kepil_app;
GRANT SELECT, INSERT (person_id, happened_at, kind, event, facts), UPDATE (passed_on_at) ON notices.notice TO kepil_worker;
GRANT SELECT ON notices.notice TO kepil_looker;
GRANT SELECT (person_id, notice_id, happened_at), DELETE ON notices.notice TO kepil_eraser;

ALTER TABLE notices.wish ENABLE ROW LEVEL SECURITY;
CREATE POLICY wish_of_everybody ON notices.wish TO kepil_app, kepil_worker, kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY wish_of_the_seen ON notices.wish FOR SELECT TO kepil_looker
  USING (strpos(current_setting('kepil.sees', true), ',' || person_id || ',') > 0);
GRANT SELECT, INSERT, UPDATE ON notices.wish TO kepil_app;
GRANT SELECT ON notices.wish TO kepil_worker, kepil_looker;
GRANT SELECT (person_id), DELETE ON notices.wish TO kepil_eraser;

ALTER TABLE notices.delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY delivery_of_everybody ON notices.delivery TO kepil_app, kepil_worker, kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY delivery_of_the_seen ON notices.delivery FOR SELECT TO kepil_looker
  USING (strpos(current_setting('kepil.sees', true), ',' || person_id || ',') > 0);
GRANT SELECT (person_id, notice_id, way), INSERT (person_id, notice_id, way, tries, due_at, language, address)
  ON notices.delivery TO kepil_app;
GRANT SELECT, INSERT, UPDATE (tries, due_at, sent_at, received_at, failed_at, reference) ON notices.delivery TO kepil_worker;
GRANT SELECT ON notices.delivery TO kepil_looker;
GRANT SELECT (person_id, notice_id), DELETE ON notices.delivery TO kepil_eraser;

-- Who was insured when persons were last told of a change: two bits a person, a range of them a row.
CREATE TABLE status.told_range (
  range_from bigint NOT NULL,
  looked_on date NOT NULL,
  standings bytea NOT NULL,
  CONSTRAINT told_range_pkey PRIMARY KEY (range_from)
);
GRANT USAGE ON SCHEMA status TO kepil_worker;
GRANT SELECT, INSERT, UPDATE (looked_on, standings) ON status.told_range TO kepil_worker;

-- What the job reads that warns before cover ends: days, no names and no numbers of persons.
GRANT SELECT ON status.spell TO kepil_worker;
