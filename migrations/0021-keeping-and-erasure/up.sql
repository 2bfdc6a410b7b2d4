-- Erasure of a person by law, and what has served its term of keeping: by a role of its own, the eraser, which serves no request.

-- A person whose personal part was struck out, or is about to be; one row for each number he is known by on record.
CREATE TABLE registry.erasure (
  person_id bigint NOT NULL,
  decided_at timestamptz NOT NULL,
  -- null: under way
  erased_at timestamptz,
  decided_on date NOT NULL,
  -- null: no people decided it, the term of keeping is over
  proposal_id bigint,
  -- the act, by its kind, number and day
  basis text NOT NULL,
  -- what is looked for elsewhere, until it is struck out there too
  sought jsonb,
  CONSTRAINT erasure_pkey PRIMARY KEY (person_id, decided_at),
  CONSTRAINT erasure_keeps_nothing CHECK (erased_at IS NULL OR sought IS NULL)
);
CREATE INDEX erasure_under_way ON registry.erasure (person_id) WHERE erased_at IS NULL;
ALTER TABLE registry.erasure ENABLE ROW LEVEL SECURITY;
CREATE POLICY erasure_of_everybody ON registry.erasure TO kepil_app, kepil_reader, kepil_eraser USING (true) WITH CHECK (true);
GRANT SELECT, INSERT (person_id, decided_at, decided_on, proposal_id, basis) ON registry.erasure TO kepil_app;
GRANT SELECT (person_id, decided_at, erased_at, decided_on, proposal_id, basis) ON registry.erasure TO kepil_reader;
GRANT SELECT, INSERT (person_id, decided_at, decided_on, basis), UPDATE (erased_at, sought) ON registry.erasure TO kepil_eraser;

-- The content of a paper goes when its term is over, or with its person; that it was stays.
ALTER TABLE cases.file ADD COLUMN content_removed_at timestamptz;
ALTER TABLE cases.file DROP CONSTRAINT file_infected_is_gone;
ALTER TABLE cases.file ADD CONSTRAINT file_is_there_or_gone
  CHECK ((state = 'infected' OR content_removed_at IS NOT NULL) = (content IS NULL));

GRANT USAGE ON SCHEMA registry, payments, orders, cases, rights, status, audit, platform TO kepil_eraser;

-- Nobody records while the register forgets a person.
GRANT SELECT, UPDATE (recorded_at) ON platform.recording TO kepil_eraser;
GRANT SELECT (idempotency_key, route, answer_body), UPDATE (answer_body) ON platform.idempotency_key TO kepil_eraser;

GRANT SELECT, UPDATE (birth_on, died_on, participant_from, merged_into, iin, surname, given_name, patronymic, name_fold)
  ON registry.person TO kepil_eraser;
GRANT SELECT, DELETE ON registry.person_by_iin, registry.payer_by_identifier TO kepil_eraser;
GRANT SELECT (person_id), UPDATE (evidence) ON registry.spell TO kepil_eraser;
GRANT SELECT, UPDATE (identifier, payer_name) ON registry.payer TO kepil_eraser;

GRANT SELECT, UPDATE (iin, birth_text, surname, given_name, patronymic, findings) ON payments.line TO kepil_eraser;
GRANT SELECT, UPDATE (iin) ON payments.suspense TO kepil_eraser;
GRANT SELECT, UPDATE (payer_identifier, findings) ON payments.document TO kepil_eraser;
GRANT SELECT, UPDATE (file_name, check_answer, words) ON payments.file TO kepil_eraser;
GRANT SELECT, UPDATE (bytes) ON payments.file_piece TO kepil_eraser;

GRANT SELECT, UPDATE (bytes) ON orders.order_file TO kepil_eraser;
GRANT SELECT, UPDATE (file_name, findings, handed_in_by) ON orders.payer_order TO kepil_eraser;

CREATE POLICY case_file_of_the_eraser ON cases.case_file TO kepil_eraser USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (details) ON cases.case_file TO kepil_eraser;
GRANT SELECT, UPDATE (words, by_name) ON cases.event TO kepil_eraser;
GRANT SELECT, UPDATE (file_name, content, content_removed_at) ON cases.file TO kepil_eraser;

CREATE POLICY account_of_the_eraser ON rights.account TO kepil_eraser USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (person_id, subject, account_name) ON rights.account TO kepil_eraser;
CREATE POLICY visit_of_the_eraser ON rights.visit TO kepil_eraser USING (true) WITH CHECK (true);
GRANT SELECT, DELETE ON rights.visit TO kepil_eraser;
CREATE POLICY break_glass_of_the_eraser ON rights.break_glass TO kepil_eraser USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (reason) ON rights.break_glass TO kepil_eraser;
CREATE POLICY representation_of_the_eraser ON rights.representation TO kepil_eraser USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (evidence, ended_at) ON rights.representation TO kepil_eraser;
GRANT SELECT, UPDATE (object, reason) ON rights.proposal TO kepil_eraser;
GRANT SELECT, UPDATE (reason) ON rights.decision TO kepil_eraser;
GRANT SELECT, UPDATE (invited), DELETE ON rights.invitation TO kepil_eraser;
GRANT SELECT (session_id, account_id, ended_at), UPDATE (ended_at, ended_as), DELETE ON rights.session TO kepil_eraser;

GRANT SELECT (person_id), DELETE ON status.spell TO kepil_eraser;

CREATE POLICY access_of_the_eraser ON audit.access TO kepil_eraser USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (who, what, why, salt, commitment) ON audit.access TO kepil_eraser;
GRANT SELECT ON audit.chain TO kepil_eraser;
