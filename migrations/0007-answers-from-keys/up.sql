-- What a look-up reads of a person's months and spells lies in the key itself. The months came one after another, so in
-- the table they lie as many pages apart; in the key they lie side by side.

ALTER TABLE contributions.person_month DROP CONSTRAINT person_month_pkey;
ALTER TABLE contributions.person_month ADD CONSTRAINT person_month_pkey
  PRIMARY KEY (person_id, month, transfer_id) INCLUDE (recorded_at, amount, reverses, credited_on, payer_kind);

ALTER TABLE status.spell DROP CONSTRAINT spell_pkey;
ALTER TABLE status.spell ADD CONSTRAINT spell_pkey
  PRIMARY KEY (person_id, from_on) INCLUDE (through_on, run_from, run_through, state);

-- The key answers alone for rows that a vacuum has seen, so one is due after every fiftieth of the table, not every fifth.
ALTER TABLE contributions.person_month SET (autovacuum_vacuum_insert_scale_factor = 0.02);
ALTER TABLE status.spell SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.05);
