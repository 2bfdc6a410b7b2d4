-- To which provider a person is attached, as the register of attached population tells it.

CREATE SCHEMA attachment;
CREATE SEQUENCE attachment.attachment_id AS bigint;
CREATE TABLE attachment.attachment (
  person_id bigint NOT NULL,
  attachment_id bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  -- the attachment of the same person that this row takes back
  reverses bigint,
  -- of whom it was told first, where two records turned out to be of one person
  came_from bigint,
  from_on date NOT NULL,
  -- the last day in; null: open
  through_on date,
  -- the day on which the register said so
  as_of_on date NOT NULL,
  -- the BIN of the provider
  provider text NOT NULL,
  CONSTRAINT attachment_pkey PRIMARY KEY (person_id, attachment_id),
  CONSTRAINT attachment_has_days CHECK (through_on >= from_on)
);

-- Filled by COPY: it has no row-level security, and the looker does not see it.
GRANT USAGE ON SCHEMA attachment TO kepil_app, kepil_reader, kepil_eraser;
GRANT USAGE ON SEQUENCE attachment.attachment_id TO kepil_app;
GRANT SELECT, INSERT ON attachment.attachment TO kepil_app;
GRANT SELECT ON attachment.attachment TO kepil_reader;
GRANT SELECT (person_id), DELETE ON attachment.attachment TO kepil_eraser;
