-- An entry of the bank that waited is ended by a person, with a reason; what it waited for stays on record.

ALTER TABLE payments.notice_entry ADD COLUMN ended_at timestamptz;
ALTER TABLE payments.notice_entry ADD COLUMN ended_by bigint;
ALTER TABLE payments.notice_entry ADD COLUMN ended_by_name text;
ALTER TABLE payments.notice_entry ADD COLUMN ended_reason text;
ALTER TABLE payments.notice_entry ADD CONSTRAINT notice_entry_ends_whole CHECK (
  (ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_by_name IS NULL)
  AND (ended_at IS NULL) = (ended_reason IS NULL) AND (ended_at IS NULL OR state = 'waiting'));

DROP INDEX payments.notice_entry_open;
CREATE INDEX notice_entry_open ON payments.notice_entry (notice_id, ordinal)
  WHERE state IN ('pending', 'waiting') AND ended_at IS NULL;
CREATE INDEX notice_entry_ended ON payments.notice_entry (ended_at) WHERE ended_at IS NOT NULL;

GRANT UPDATE (ended_at, ended_by, ended_by_name, ended_reason) ON payments.notice_entry TO kepil_app;
-- A reason and a name are whatever somebody wrote: a person's too.
GRANT SELECT (ended_by_name, ended_reason), UPDATE (ended_by_name, ended_reason) ON payments.notice_entry TO kepil_eraser;
