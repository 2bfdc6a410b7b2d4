-- When an entry was written and by which role is the server's to say: the roles that add entries cannot choose it. An
-- entry with another day than the one it was written on shows itself. Entries of before have neither.

ALTER TABLE audit.access ADD COLUMN written_at timestamptz, ADD COLUMN written_by text;
ALTER TABLE audit.access ALTER COLUMN written_at SET DEFAULT now(), ALTER COLUMN written_by SET DEFAULT session_user;

REVOKE INSERT ON audit.access FROM kepil_app, kepil_reader;
GRANT INSERT (person_id, accessed_at, who, what, why) ON audit.access TO kepil_app, kepil_reader;
