-- Certificates of status: which answers a person has a paper of, so that whoever is shown one may ask whether it is ours.

CREATE TABLE status.certificate (
  -- of the answer the paper is of
  answer_number text NOT NULL,
  person_id bigint NOT NULL,
  issued_at timestamptz NOT NULL,
  CONSTRAINT certificate_pkey PRIMARY KEY (answer_number)
);
CREATE INDEX certificate_person ON status.certificate (person_id);

-- Found by the number alone, which only a holder of the paper has: it has no row-level security, and the looker does not see it.
GRANT SELECT, INSERT ON status.certificate TO kepil_app;
GRANT SELECT ON status.certificate TO kepil_reader;
GRANT SELECT (person_id), DELETE ON status.certificate TO kepil_eraser;
