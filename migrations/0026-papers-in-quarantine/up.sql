-- Papers that wait for the scanner are found, and passed or emptied, by a job.

CREATE INDEX file_in_quarantine ON cases.file (case_id, place) WHERE state = 'quarantined';

GRANT USAGE ON SCHEMA cases TO kepil_worker;
GRANT SELECT (case_id, place, state, content), UPDATE (state, content) ON cases.file TO kepil_worker;
