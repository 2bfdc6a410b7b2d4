-- The unit of an organisation that a visit or a case belongs to, and whose a ticket is.

-- unit: as the program told it; without one the visit is the whole organisation's. taken_by: of a ticket, the account that
-- read by it first.
ALTER TABLE rights.visit
  ADD COLUMN unit text,
  ADD COLUMN taken_by bigint,
  ADD COLUMN taken_at timestamptz,
  ADD CONSTRAINT visit_taken_says_when CHECK ((taken_by IS NULL) = (taken_at IS NULL));
GRANT UPDATE (taken_by, taken_at) ON rights.visit TO kepil_app;

-- unit: as it was written; unit_key: as units are compared. Both empty: the case lies in the queue of all.
ALTER TABLE cases.case_file
  ADD COLUMN unit text,
  ADD COLUMN unit_key text,
  ADD CONSTRAINT case_file_unit_is_compared CHECK ((unit IS NULL) = (unit_key IS NULL));
GRANT UPDATE (unit, unit_key) ON cases.case_file TO kepil_app;
ALTER TABLE cases.event ADD COLUMN handed_unit text;
