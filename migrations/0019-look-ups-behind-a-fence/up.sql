-- Look-ups run as a role that sees the persons it was told of and nobody else; other tables about persons show nothing to
-- a role that no policy names.

GRANT USAGE ON SCHEMA registry, contributions, status, audit TO kepil_looker;

-- Tables filled by COPY, which PostgreSQL refuses under row-level security: the looker has views of them. Read by key, so
-- that the fence is read once a scan.
CREATE VIEW registry.seen_person WITH (security_barrier) AS
  SELECT person_id, recorded_at, birth_on, died_on, participant_from, residence, merged_into, iin, surname,
         given_name, patronymic
    FROM registry.person
   WHERE person_id = ANY (string_to_array(trim(BOTH ',' FROM current_setting('kepil.sees', true)), ',')::bigint[]);
CREATE VIEW registry.seen_spell WITH (security_barrier) AS
  SELECT person_id, spell_id, recorded_at, from_on, until_on, payer_id, monthly_income, reverses, spell_kind
    FROM registry.spell
   WHERE person_id = ANY (string_to_array(trim(BOTH ',' FROM current_setting('kepil.sees', true)), ',')::bigint[]);
CREATE VIEW contributions.seen_person_month WITH (security_barrier) AS
  SELECT person_id, transfer_id, recorded_at, amount, payer_id, reverses, month, credited_on, purpose_code, payer_kind
    FROM contributions.person_month
   WHERE person_id = ANY (string_to_array(trim(BOTH ',' FROM current_setting('kepil.sees', true)), ',')::bigint[]);
CREATE VIEW status.seen_spell WITH (security_barrier) AS
  SELECT person_id, from_on, through_on, run_from, run_through, state
    FROM status.spell
   WHERE person_id = ANY (string_to_array(trim(BOTH ',' FROM current_setting('kepil.sees', true)), ',')::bigint[]);
GRANT SELECT ON registry.seen_person, registry.seen_spell, contributions.seen_person_month, status.seen_spell TO kepil_looker;

-- The others: each row is looked at by itself.
ALTER TABLE audit.access ENABLE ROW LEVEL SECURITY;
CREATE POLICY access_of_everybody ON audit.access TO kepil_app, kepil_worker, kepil_reader USING (true) WITH CHECK (true);
CREATE POLICY access_of_the_seen ON audit.access TO kepil_looker
  USING (strpos(current_setting('kepil.sees', true), ',' || person_id || ',') > 0);
GRANT SELECT, INSERT (person_id, accessed_at, who, what, why, lane, place, salt, link) ON audit.access TO kepil_looker;
GRANT USAGE ON SEQUENCE audit.access_id TO kepil_looker;

ALTER TABLE status.answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY answer_of_everybody ON status.answer TO kepil_app, kepil_reader USING (true) WITH CHECK (true);
CREATE POLICY answer_of_the_seen ON status.answer FOR SELECT TO kepil_looker
  USING (strpos(current_setting('kepil.sees', true), ',' || person_id || ',') > 0);
GRANT SELECT ON status.answer TO kepil_looker;

ALTER TABLE rights.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY account_of_everybody ON rights.account TO kepil_app, kepil_worker, kepil_reader USING (true) WITH CHECK (true);
ALTER TABLE rights.visit ENABLE ROW LEVEL SECURITY;
CREATE POLICY visit_of_everybody ON rights.visit TO kepil_app USING (true) WITH CHECK (true);
ALTER TABLE rights.break_glass ENABLE ROW LEVEL SECURITY;
CREATE POLICY break_glass_of_everybody ON rights.break_glass TO kepil_app USING (true) WITH CHECK (true);
ALTER TABLE rights.representation ENABLE ROW LEVEL SECURITY;
CREATE POLICY representation_of_everybody ON rights.representation TO kepil_app USING (true) WITH CHECK (true);
ALTER TABLE rights.delegation ENABLE ROW LEVEL SECURITY;
CREATE POLICY delegation_of_everybody ON rights.delegation TO kepil_app USING (true) WITH CHECK (true);
ALTER TABLE cases.case_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_file_of_everybody ON cases.case_file TO kepil_app USING (true) WITH CHECK (true);
